import type { FunctionSite } from '../instrument/instrument';
import type { Frames } from '../record/Frames';
import type { AsyncBody, Probe } from '../record/Probe';
import type { Recorder } from '../record/Recorder';
import { inspect, shorten, show } from '../record/show';
import { createPromise } from './createPromise';
import { Jobs } from './Jobs';
import type { PromiseHost, Promises } from './PromiseCore';

/** A call of an async function: it runs at once until its first `await`, and is a task from then on. */
interface AsyncCall {
  readonly task: number;
  readonly name: string;
  /** Its promise. */
  readonly promise: object;
  readonly body: AsyncBody;
}

/** A program's run on JavaScript's own semantics: promises, microtasks and timers, on virtual time. */
export class NativeRun {
  private readonly jobs: Jobs;
  private readonly promises: Promises;
  private readonly calls = new WeakMap<object, AsyncCall>();
  private readonly names = new Map<string, number>();
  private readonly unheard = new Map<object, unknown>();
  /** The first exception that came out of the program. */
  failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly frames: Frames,
    private readonly probe: () => Probe,
  ) {
    this.jobs = new Jobs(
      recorder,
      (callback) => this.nameOf(callback),
      (error) => this.report(error),
      () => this.tellUnheard(),
    );
    this.promises = createPromise(this.host);
  }

  /** What a program finds in place of the engine's own. */
  get globals(): Readonly<Record<string, unknown>> {
    const { jobs } = this;
    const clear = (timer: unknown) => jobs.clearTimer(timer);
    return {
      Promise: this.promises.Promise,
      queueMicrotask: (callback: unknown) => {
        if (typeof callback !== 'function')
          throw new TypeError('queueMicrotask needs a function to call.');
        jobs.enqueue(() => void callback(), this.nameOf(callback));
      },
      setTimeout: (callback: unknown, ms?: unknown, ...args: unknown[]) =>
        jobs.setTimer(callback, ms, args, false),
      setInterval: (callback: unknown, ms?: unknown, ...args: unknown[]) =>
        jobs.setTimer(callback, ms, args, true),
      clearTimeout: clear,
      clearInterval: clear,
      performance: { now: () => jobs.nowMs() },
    };
  }

  /** Runs a script and what it leaves behind. `script` gives the body of a module with an `await` of its own. */
  run(script: () => AsyncBody | undefined, site: FunctionSite): void {
    this.jobs.run(() => {
      try {
        const body = script();
        if (body) this.startAsync(site, undefined, () => body);
      } catch (error) {
        this.recorder.check();
        this.failure ??= { error };
      }
    });
  }

  /** Who waits for what, by the number of the task. */
  private readonly waits = new Map<number, string>();

  /** When nothing can happen any more and the module itself still waits: who waits for what. */
  get stuck(): string | undefined {
    if (!this.isModuleWaiting) return undefined;
    const byAge = [...this.waits].sort(([a], [b]) => a - b);
    const who = byAge.map(([task, on]) => `\`${this.nameOfTask(task)}\` waits for \`${on}\``);
    return `No job is queued and no timer is set, so nothing will ever happen again: ${who.join(', ')}.`;
  }

  private isModuleWaiting = false;

  /** AsyncFunctionStart. `args` are missing for the module. */
  startAsync(
    site: FunctionSite,
    args: readonly unknown[] | undefined,
    start: () => AsyncBody,
  ): object {
    const { promise, resolve, reject } = this.promises.capability();
    let body: AsyncBody;
    try {
      body = start();
    } catch (error) {
      this.recorder.check();
      reject(error);
      return promise;
    }
    const name = this.name(site, args);
    const call: AsyncCall = { task: this.recorder.next('task'), name, promise, body };
    this.calls.set(promise, call);
    const { task } = call;
    this.recorder.emit({ type: 'task', task, name, coroutine: site.name, line: site.line });
    this.step(call, resolve, reject, () => body.next(), undefined);
    return promise;
  }

  private step(
    call: AsyncCall,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
    resume: () => IteratorResult<unknown, unknown>,
    throws: string | undefined,
  ): void {
    const { recorder, frames } = this;
    const { task } = call;
    recorder.emit({ type: 'step', task, ...(throws === undefined ? {} : { throws }) });
    this.waits.delete(task);
    frames.step(task);
    let settle: () => void;
    try {
      const result = resume();
      settle = result.done
        ? this.done(call, 'returned', result.value, () => resolve(result.value))
        : () => undefined;
      if (!result.done) this.suspend(call, result.value, resolve, reject);
    } catch (error) {
      recorder.check();
      settle = this.done(call, 'raised', error, () => reject(error));
    }
    frames.stepped();
    settle();
  }

  private done(
    call: AsyncCall,
    outcome: 'returned' | 'raised',
    value: unknown,
    settle: () => void,
  ): () => void {
    if (call.name === moduleName) {
      this.isModuleWaiting = false;
      if (outcome === 'raised') this.failure ??= { error: value };
    }
    const shown = show(value);
    const { task } = call;
    this.recorder.emit({
      type: 'done',
      task,
      outcome,
      ...(shown === undefined ? {} : { value: shown }),
    });
    return settle;
  }

  /** Await: the rest of the function is a reaction to the promise. */
  private suspend(
    call: AsyncCall,
    value: unknown,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ): void {
    const { task } = call;
    const again = (resume: () => IteratorResult<unknown, unknown>, throws?: string) =>
      this.step(call, resolve, reject, resume, throws);
    let promise: object;
    try {
      promise = this.promises.resolve(value);
    } catch (error) {
      this.recorder.check();
      // A `constructor` that throws: the exception is thrown at the `await`, without a turn in between.
      this.frames.suspend(task);
      this.recorder.emit({ type: 'pause', task });
      again(() => call.body.throw(error), show(error));
      return;
    }
    const text = this.frames.top?.awaits ?? '';
    if (this.promises.isPending(promise)) {
      const awaited = this.calls.get(promise);
      const on = awaited ? `task ${awaited.name}` : text || 'a promise';
      if (call.name === moduleName) this.isModuleWaiting = true;
      this.waits.set(task, on);
      const future = this.recorder.number('future', promise);
      const kind = awaited ? 'task' : 'future';
      this.recorder.emit({ type: 'wait', task, future, kind, on: shorten(on) });
    } else this.recorder.emit({ type: 'pause', task });
    this.frames.suspend(task);
    this.promises.await(
      promise,
      (result) => again(() => call.body.next(result)),
      (error) => again(() => call.body.throw(error), show(error) ?? 'undefined'),
      task,
    );
  }

  private readonly host: PromiseHost = {
    enqueue: (job, what, handler, reaction) => {
      const task = reaction?.task;
      const name = task === undefined ? undefined : this.nameOfTask(task);
      const label =
        name !== undefined
          ? `step of ${name}`
          : what === 'thenable'
            ? 'then() of the promise that it was resolved with'
            : typeof handler === 'function'
              ? this.nameOf(handler)
              : 'pass the outcome on';
      this.jobs.enqueue(job, label, task);
    },
    settled: (promise, state, value) => {
      this.recorder.check();
      if (!this.recorder.has('future', promise)) return;
      const shown = show(value);
      this.recorder.emit({
        type: 'resolve',
        future: this.recorder.number('future', promise),
        outcome: state === 'fulfilled' ? 'result' : 'exception',
        ...(shown === undefined ? {} : { value: shown }),
      });
    },
    tracked: (promise, operation, error) => {
      if (operation === 'reject') this.unheard.set(promise, error);
      else this.unheard.delete(promise);
    },
  };

  private nameOf(callback: object): string {
    return this.promises.labelOf(callback) ?? this.probe().nameOf(callback) ?? 'a callback';
  }

  /** `order('A', 0.2)`; the second one of that name is `order('A', 0.2) #2`. */
  private name(site: FunctionSite, args: readonly unknown[] | undefined): string {
    if (!args) return this.remember(moduleName);
    const list = args.map((argument) => inspect(argument, 2)).join(', ');
    const text = `${site.name}(${list})`;
    return this.remember(text.length <= 28 ? text : `${site.name}(…)`);
  }

  private readonly taskNames: string[] = [];

  private remember(name: string): string {
    const count = (this.names.get(name) ?? 0) + 1;
    this.names.set(name, count);
    const own = count === 1 ? name : `${name} #${count}`;
    this.taskNames.push(own);
    return own;
  }

  private nameOfTask(task: number): string {
    return this.taskNames[task - 1] ?? `task ${task}`;
  }

  /** HTML, `reportError`: the page's loop goes on. */
  private report(error: unknown): void {
    this.notice(`Uncaught ${show(error) ?? 'undefined'}`, error);
  }

  private tellUnheard(): void {
    const unheard = [...this.unheard.entries()];
    this.unheard.clear();
    for (const [promise, error] of unheard)
      if (this.calls.get(promise)?.name !== moduleName)
        this.notice(`Uncaught (in promise) ${show(error) ?? 'undefined'}`, error);
  }

  private notice(text: string, error: unknown): void {
    const line = this.frames.originsOf(error)[0]?.line;
    this.recorder.emit({ type: 'notice', text, ...(line === undefined ? {} : { line }) });
  }
}

const moduleName = 'module';
