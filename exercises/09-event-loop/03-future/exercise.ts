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

/** A result that may not be there yet. It is pending, until there is a result or an exception, or it is cancelled. */
export class Future<T> {
  protected callbacks: Added[] = [];

  constructor(protected readonly loop: Scheduler) {}

  /** Whether it is no longer pending. */
  done(): boolean {
    return false;
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return false;
  }

  /** Gives the result, or throws what there is in its place. */
  result(): T {
    return undefined as T;
  }

  /** Gives the exception, or `undefined` when there is a result. */
  exception(): unknown {
    return undefined;
  }

  /** Ends the waiting with a result. */
  setResult(value: T): void {}

  /** Ends the waiting with an exception. */
  setException(error: unknown): void {}

  /** Ends the waiting with nothing. `false`: too late, it was done. */
  cancel(): boolean {
    return false;
  }

  /** When the future is done, the call goes to `callSoon`. And if it is done already? */
  addDoneCallback(callback: (future: this) => void): void {
    this.callbacks.push({ callback, call: () => callback(this) });
  }

  /** Takes back all additions of this callback, and says how many. */
  removeDoneCallback(callback: (future: this) => void): number {
    return 0;
  }

  /** `yield* future` waits for the result. When is there anything to yield? */
  *[Symbol.iterator](): Coroutine<T> {
    return this.result();
  }
}
