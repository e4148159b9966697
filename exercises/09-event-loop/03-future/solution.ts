/**
 * What an `async def` function gives in Python: something that runs until it has to wait, and says then what it waits for.
 * It yields a future, or `undefined` for "my turn is over, go on with me in the next pass". `yield*` is `await`.
 */
export type Coroutine<T> = Generator<Future<unknown> | undefined, T, unknown>;

/** The part of a loop that a future needs. */
export interface Scheduler {
  callSoon(callback: () => void): unknown;
}

/** What was waited for will not come: it was cancelled. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

/** Asked for a result that is not there yet, or told a second one. */
export class InvalidStateError extends Error {
  override name = 'InvalidStateError';
}

type State<T> =
  | { readonly is: 'pending' }
  | { readonly is: 'cancelled' }
  | { readonly is: 'finished'; readonly result: T }
  | { readonly is: 'failed'; readonly exception: unknown };

/** A result that may not be there yet. asyncio: `futures.Future`. */
export class Future<T> {
  readonly #loop: Scheduler;
  #state: State<T> = { is: 'pending' };
  #callbacks: { readonly callback: unknown; readonly call: () => void }[] = [];

  constructor(loop: Scheduler) {
    this.#loop = loop;
  }

  /** Whether there is a result or an exception, or neither will ever come. */
  done(): boolean {
    return this.#state.is !== 'pending';
  }

  cancelled(): boolean {
    return this.#state.is === 'cancelled';
  }

  /** The result. Throws the exception if there is one, CancelledError when cancelled, InvalidStateError while pending. */
  result(): T {
    const state = this.#outcome('Result is not ready.');
    if (state.is === 'failed') throw state.exception;
    return state.result;
  }

  /** The exception, or `undefined` when there is a result. Throws CancelledError when cancelled, InvalidStateError while pending. */
  exception(): unknown {
    const state = this.#outcome('Exception is not set.');
    return state.is === 'failed' ? state.exception : undefined;
  }

  /** Throws InvalidStateError when the future is done. */
  setResult(value: T): void {
    this.#finish({ is: 'finished', result: value });
  }

  /** Throws InvalidStateError when the future is done. */
  setException(error: unknown): void {
    this.#finish({ is: 'failed', exception: error });
  }

  /** Gives up waiting. `false`: too late, the future was done. */
  cancel(): boolean {
    if (this.done()) return false;
    this.#finish({ is: 'cancelled' });
    return true;
  }

  /** The loop calls back with this future in a pass after it is done, or in the next pass if it is. */
  addDoneCallback(callback: (future: this) => void): void {
    const call = () => callback(this);
    if (this.done()) this.#loop.callSoon(call);
    else this.#callbacks.push({ callback, call });
  }

  /** Takes back all additions of this callback that are not on their way, and says how many. */
  removeDoneCallback(callback: (future: this) => void): number {
    const kept = this.#callbacks.filter((added) => added.callback !== callback);
    const removed = this.#callbacks.length - kept.length;
    this.#callbacks = kept;
    return removed;
  }

  /** `yield* future` waits for the result. asyncio: `__await__`. */
  *[Symbol.iterator](): Coroutine<T> {
    // Up through every frame of the coroutine, down to the task that steps it.
    if (!this.done()) yield this;
    return this.result();
  }

  #outcome(whilePending: string) {
    const state = this.#state;
    if (state.is === 'pending') throw new InvalidStateError(whilePending);
    if (state.is === 'cancelled') throw new CancelledError();
    return state;
  }

  #finish(state: State<T>): void {
    if (this.done()) throw new InvalidStateError(`This future is ${this.#state.is} already.`);
    this.#state = state;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const { call } of callbacks) this.#loop.callSoon(call);
  }
}
