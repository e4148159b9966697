/**
 * @belief Whoever resumes the coroutine sends the result along.
 * @fails Wait for it > gives the result, whatever is sent
 * @fails Wait for it > throws the exception where the coroutine waits
 * @fails Wait for it > throws CancelledError where the coroutine waits
 * @fails Wait for it > can be waited for by several, and again
 * @tell You return what `next` was called with. Whoever calls it knows that the future is done, and needs to know no more. The future has the result, or
 * the exception that has to be thrown here.
 */
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

/** A callback that was added: by `callback` it is found again, `call` is what the loop is to call. */
interface Added {
  readonly callback: unknown;
  readonly call: () => void;
}

export class Future<T> {
  #state: 'pending' | 'finished' | 'failed' | 'cancelled' = 'pending';
  #result: T | undefined;
  #exception: unknown;
  protected callbacks: Added[] = [];

  constructor(protected readonly loop: Scheduler) {}

  done(): boolean {
    return this.#state !== 'pending';
  }

  cancelled(): boolean {
    return this.#state === 'cancelled';
  }

  result(): T {
    if (this.#state === 'pending') throw new InvalidStateError('There is no result yet.');
    if (this.#state === 'cancelled') throw new CancelledError();
    if (this.#state === 'failed') throw this.#exception;
    return this.#result as T;
  }

  exception(): unknown {
    if (this.#state === 'pending') throw new InvalidStateError('There is no exception yet.');
    if (this.#state === 'cancelled') throw new CancelledError();
    return this.#exception;
  }

  setResult(value: T): void {
    this.#mustBePending();
    this.#result = value;
    this.#finish('finished');
  }

  setException(error: unknown): void {
    this.#mustBePending();
    this.#exception = error;
    this.#finish('failed');
  }

  cancel(): boolean {
    if (this.done()) return false;
    this.#finish('cancelled');
    return true;
  }

  addDoneCallback(callback: (future: this) => void): void {
    const call = () => callback(this);
    if (this.done()) this.loop.callSoon(call);
    else this.callbacks.push({ callback, call });
  }

  removeDoneCallback(callback: (future: this) => void): number {
    const before = this.callbacks.length;
    this.callbacks = this.callbacks.filter((added) => added.callback !== callback);
    return before - this.callbacks.length;
  }

  *[Symbol.iterator](): Coroutine<T> {
    if (this.done()) return this.result();
    return (yield this) as T;
  }

  #mustBePending(): void {
    if (this.done()) throw new InvalidStateError('The future is done.');
  }

  #finish(state: 'finished' | 'failed' | 'cancelled'): void {
    this.#state = state;
    const callbacks = this.callbacks;
    this.callbacks = [];
    for (const { call } of callbacks) this.loop.callSoon(call);
  }
}
