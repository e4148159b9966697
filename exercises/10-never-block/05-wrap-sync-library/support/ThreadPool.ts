import type { EventLoop } from '#loop';
import type { Machine } from './Machine';

/** A call that was handed to the pool. Python: `concurrent.futures.Future`. */
export class Job<T> {
  #state: 'waits' | 'runs' | 'done' | 'cancelled' = 'waits';
  #result: () => T = () => {
    throw new Error('the job has no result');
  };
  #callbacks: (() => void)[] = [];

  /** Whether it has ended, or was taken back. */
  done(): boolean {
    return this.#state === 'done' || this.#state === 'cancelled';
  }

  cancelled(): boolean {
    return this.#state === 'cancelled';
  }

  /** Takes it back. `false`: too late, a thread has begun with it. Nobody can stop a thread. */
  cancel(): boolean {
    if (this.#state === 'waits') this.#finish('cancelled');
    return this.cancelled();
  }

  /** What the call gave. Throws what it threw. */
  result(): T {
    return this.#result();
  }

  /** Calls back in the loop's thread, once: when the thread has ended the call, when it was taken back, or now if that is over. */
  addDoneCallback(callback: () => void): void {
    if (this.done()) callback();
    else this.#callbacks.push(callback);
  }

  /** For the pool. */
  begin(): boolean {
    if (this.#state === 'waits') this.#state = 'runs';
    return this.#state === 'runs';
  }

  /** For the pool. */
  end(result: () => T): void {
    this.#result = result;
    this.#finish('done');
  }

  #finish(state: 'done' | 'cancelled'): void {
    this.#state = state;
    for (const callback of this.#callbacks.splice(0)) callback();
  }
}

/** A number of threads, and a line of any length before them. */
export class ThreadPool {
  /** How many threads there are. */
  readonly size: number;
  readonly #machine: Machine;
  readonly #loop: EventLoop;
  readonly #waiting: { readonly job: Job<unknown>; readonly call: () => unknown }[] = [];
  #busy = 0;

  constructor(machine: Machine, loop: EventLoop, size: number) {
    this.#machine = machine;
    this.#loop = loop;
    this.size = size;
  }

  /** Hands a call in. A free thread begins with it at once; otherwise it waits until one is free. */
  submit<T>(call: () => T): Job<T> {
    const job = new Job<T>();
    this.#waiting.push({ job: job as Job<unknown>, call });
    this.#handOut();
    return job;
  }

  #handOut(): void {
    while (this.#busy < this.size) {
      const next = this.#waiting.shift();
      if (!next) return;
      if (next.job.begin()) this.#run(next.job, next.call);
    }
  }

  #run(job: Job<unknown>, call: () => unknown): void {
    this.#busy += 1;
    const { result, ms } = this.#machine.inThread(call);
    // The thread ends; then it wakes the loop, as in the exercise about the thread pool.
    this.#loop.callLater(ms / 1000, () => {
      this.#busy -= 1;
      try {
        job.end(result);
      } finally {
        this.#handOut();
      }
    });
  }
}
