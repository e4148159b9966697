import type { Frames } from '../record/Frames';
import type { Probe } from '../record/Probe';
import { Ended, type Recorder } from '../record/Recorder';
import { show } from '../record/show';
import { Facade } from './Facade';
import { Futures } from './Futures';
import { Handles, type Label } from './Handles';
import type { Coroutine, KernelClass, LoopClass, LoopModule, ObservedLoop } from './LoopApi';
import { observeKernel } from './observeKernel';
import { Tasks } from './Tasks';

/** `#loop` and `#kit` as a program gets them. */
export interface ObservedModules {
  readonly loop: Readonly<Record<string, unknown>>;
  readonly kit: Readonly<Record<string, unknown>>;
}

/**
 * Watches a loop through its public methods: `setLoopFactory` gets a subclass of the loop's own class that tells what is
 * called. No line of the loop serves this.
 */
export function observeLoop(
  loop: LoopModule,
  kit: Readonly<Record<string, unknown>> & { readonly Kernel: KernelClass },
  recorder: Recorder,
  frames: Frames,
  probe: () => Probe,
): ObservedModules {
  const handles = new Handles(recorder, probe);
  const facade: Facade = new Facade(() => tasks);
  const tasks: Tasks = new Tasks(recorder, frames, handles, () => futures, probe, facade);
  const futures: Futures = new Futures(recorder, handles, (future, callback) => {
    const known = tasks.takeWakeUp() ?? facade.doneLabel(future) ?? handles.stopLabel;
    const name = typeof callback === 'function' ? probe().nameOf(callback) : undefined;
    return known ?? { callback: name ?? `tell that ${tasks.nameOf(future) ?? 'a future'} is done` };
  });
  const Kernel = observeKernel(kit.Kernel, recorder, () => stuckSentence(tasks));
  // One program, one machine: where it runs two loops, one after the other, the clock goes on.
  const machine = new Kernel();
  // The class that the facade makes by itself, before it is told to make ours.
  const Base = loop.newEventLoop().constructor as LoopClass;
  const Observed = subclass(Base, { recorder, handles, facade, tasks, futures });
  loop.setLoopFactory(() => {
    const made = new Observed(machine);
    made.setExceptionHandler((error) => {
      if (error instanceof Ended) throw error;
      const origin = frames.originsOf(error)[0];
      const text = `Exception in a callback: ${show(error) ?? 'undefined'}`;
      recorder.emit({ type: 'notice', text, ...(origin ? { line: origin.line } : {}) });
    });
    return made;
  });
  return { loop: facade.observe(loop), kit: { ...kit, Kernel } };
}

interface Observers {
  readonly recorder: Recorder;
  readonly handles: Handles;
  readonly facade: Facade;
  readonly tasks: Tasks;
  readonly futures: Futures;
}

function subclass(
  Base: LoopClass,
  { recorder, handles, facade, tasks, futures }: Observers,
): LoopClass {
  /** What is watched on a descriptor, by its callback. */
  const descriptors = new WeakMap<() => void, Label>();
  const watch = (fd: number, event: 'read' | 'write', callback: () => void) => {
    const label = facade.ioLabel(fd) ?? handles.describe(callback);
    const own = () => callback();
    descriptors.set(own, label);
    recorder.emit({ type: 'watch', fd, label: `socket ${fd}`, event, ...label });
    return own;
  };
  const unwatch = (fd: number, event: 'read' | 'write', was: boolean) => {
    if (was) recorder.emit({ type: 'unwatch', fd, event });
    return was;
  };
  return class EventLoop extends Base implements ObservedLoop {
    override callSoon(callback: () => void) {
      tasks.settle();
      return handles.soon(callback, descriptors.get(callback), (own) => super.callSoon(own));
    }

    override callLater(delay: number, callback: () => void) {
      return handles.timer(callback, facade.timerLabel(), (own) => super.callLater(delay, own));
    }

    override callAt(when: number, callback: () => void) {
      return handles.timer(callback, facade.timerLabel(), (own) => super.callAt(when, own));
    }

    override runUntilComplete(awaitable: unknown): unknown {
      handles.stopLabel = { callback: 'stop the loop' };
      return super.runUntilComplete(awaitable);
    }

    override runOnce(): void {
      handles.stopLabel = undefined;
      recorder.emit({ type: 'pass', pass: recorder.next('pass') });
      super.runOnce();
      recorder.check();
    }

    override poll(timeoutMs: number | null): void {
      handles.by = 'io';
      try {
        super.poll(timeoutMs);
      } finally {
        handles.by = undefined;
      }
      handles.fallDue(this.time());
    }

    override createFuture() {
      const future = super.createFuture();
      futures.watch(future);
      return future;
    }

    override createTask(coroutine: Coroutine, name?: string) {
      return tasks.create(coroutine, (own) => super.createTask(own, name));
    }

    override addReader(fd: number, callback: () => void): void {
      super.addReader(fd, watch(fd, 'read', callback));
    }

    override removeReader(fd: number): boolean {
      return unwatch(fd, 'read', super.removeReader(fd));
    }

    override addWriter(fd: number, callback: () => void): void {
      super.addWriter(fd, watch(fd, 'write', callback));
    }

    override removeWriter(fd: number): boolean {
      return unwatch(fd, 'write', super.removeWriter(fd));
    }
  };
}

function stuckSentence(tasks: Tasks): string {
  const who = tasks
    .waiting()
    .map(
      ({ name, on, line }) => `\`${name}\` waits for \`${on}\`${line ? ` at line ${line}` : ''}`,
    );
  const start = 'Nothing is ready and nothing is scheduled, so nothing will ever happen again';
  return who.length > 0 ? `${start}: ${who.join(', ')}.` : `${start}.`;
}
