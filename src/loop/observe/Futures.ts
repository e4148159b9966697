import type { Recorder } from '../record/Recorder';
import { show } from '../record/show';
import type { Handles, Label } from './Handles';
import type { ObservedFuture } from './LoopApi';
import { shadow } from './shadow';

type Outcome = 'result' | 'exception' | 'cancelled';

interface Listener {
  readonly callback: unknown;
  readonly label: Label;
}

/** Watches futures: who listens to them, and when they have their outcome. */
export class Futures {
  private readonly listeners = new WeakMap<object, Listener[]>();
  private readonly told = new WeakSet<object>();

  constructor(
    private readonly recorder: Recorder,
    private readonly handles: Handles,
    /** What a future's callback is called. */
    private readonly describe: (future: ObservedFuture, callback: unknown) => Label,
  ) {}

  /** Begins to watch. `isTask`: its outcome is that of its coroutine, and `cancel` only asks for it. */
  watch(future: ObservedFuture, isTask = false): void {
    if (this.listeners.has(future)) return;
    const listeners: Listener[] = [];
    this.listeners.set(future, listeners);
    this.settles(future, 'setResult', 'result');
    this.settles(future, 'setException', 'exception');
    if (!isTask) this.settles(future, 'cancel', 'cancelled');
    shadow(future, 'addDoneCallback', (call, [callback]) => {
      const label = this.describe(future, callback);
      if (future.done()) this.handles.expect([label]);
      else listeners.push({ callback, label });
      return call();
    });
    shadow(future, 'removeDoneCallback', (call, [callback]) => {
      const kept = listeners.filter((one) => one.callback !== callback);
      listeners.splice(0, listeners.length, ...kept);
      return call();
    });
  }

  /** A future gets its outcome: whoever listens is scheduled next, in this order. */
  resolve(future: ObservedFuture, outcome: Outcome, value: unknown): void {
    if (this.told.has(future)) return;
    this.told.add(future);
    if (this.recorder.has('future', future)) {
      const shown = show(value);
      this.recorder.emit({
        type: 'resolve',
        future: this.recorder.number('future', future),
        outcome,
        ...(shown === undefined ? {} : { value: shown }),
      });
    }
    this.handles.expect((this.listeners.get(future) ?? []).map(({ label }) => label));
  }

  private settles(future: ObservedFuture, method: string, outcome: Outcome): void {
    shadow(future, method, (call, [value]) => {
      if (!future.done())
        this.resolve(future, outcome, outcome === 'cancelled' ? undefined : value);
      return call();
    });
  }
}
