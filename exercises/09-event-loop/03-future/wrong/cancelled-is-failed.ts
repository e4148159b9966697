/**
 * @belief A cancellation is an exception like any other.
 * @fails Give it up > is done when it is cancelled, and throws CancelledError when asked
 * @fails Give it up > lets no result follow
 * @tell Your `cancel` sets CancelledError as the exception, so `exception` *gives* it. Nothing has failed in a cancelled future, and there is no
 * exception to look at: asking for one is as much in vain as asking for a result, and should come up in the same way.
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
  #state: 'pending' | 'finished' | 'failed' = 'pending';
  #result: T | undefined;
  #exception: unknown;
  protected callbacks: Added[] = [];

  constructor(protected readonly loop: Scheduler) {}

  done(): boolean {
    return this.#state !== 'pending';
  }

  cancelled(): boolean {
    return this.#exception instanceof CancelledError;
  }

  result(): T {
    if (this.#state === 'pending') throw new InvalidStateError('There is no result yet.');
    if (this.#state === 'failed') throw this.#exception;
    return this.#result as T;
  }

  exception(): unknown {
    if (this.#state === 'pending') throw new InvalidStateError('There is no exception yet.');
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
    this.setException(new CancelledError());
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
    if (!this.done()) yield this;
    return this.result();
  }

  #mustBePending(): void {
    if (this.done()) throw new InvalidStateError('The future is done.');
  }

  #finish(state: 'finished' | 'failed'): void {
    this.#state = state;
    const callbacks = this.callbacks;
    this.callbacks = [];
    for (const { call } of callbacks) this.loop.callSoon(call);
  }
}
