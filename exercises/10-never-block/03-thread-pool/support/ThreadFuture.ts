type State<T> =
  | { readonly is: 'pending' | 'running' | 'cancelled' }
  | { readonly is: 'finished'; readonly result: T }
  | { readonly is: 'failed'; readonly exception: unknown };

/**
 * The result of a job in a thread, if it is there. No loop has to do with it: its callbacks are called at once, by the thread
 * that makes it done. Python: `concurrent.futures.Future`.
 */
export class ThreadFuture<T> {
  #state: State<T> = { is: 'pending' };
  #callbacks: ((future: ThreadFuture<T>) => void)[] = [];

  done(): boolean {
    return this.#state.is !== 'pending' && this.#state.is !== 'running';
  }

  cancelled(): boolean {
    return this.#state.is === 'cancelled';
  }

  /** Takes the job back. `false`: too late, a thread has begun with it. */
  cancel(): boolean {
    if (this.#state.is === 'pending') this.#finish({ is: 'cancelled' });
    return this.cancelled();
  }

  /** A thread begins with the job. `false`: do not, it was cancelled. Python: `set_running_or_notify_cancel`. */
  begin(): boolean {
    if (this.#state.is === 'pending') this.#state = { is: 'running' };
    return this.#state.is === 'running';
  }

  setResult(result: T): void {
    this.#finish({ is: 'finished', result });
  }

  setException(exception: unknown): void {
    this.#finish({ is: 'failed', exception });
  }

  /** What the job gave. Throws what it threw, and an error while it is not done or when it was cancelled. */
  result(): T {
    if (this.#state.is === 'failed') throw this.#state.exception;
    if (this.#state.is !== 'finished') throw new Error(`the job has no result: ${this.#state.is}`);
    return this.#state.result;
  }

  /** Calls back once when it is done, or now if it is. */
  addDoneCallback(callback: (future: ThreadFuture<T>) => void): void {
    if (this.done()) callback(this);
    else this.#callbacks.push(callback);
  }

  #finish(state: State<T>): void {
    if (this.done()) throw new Error(`the job is ${this.#state.is} already`);
    this.#state = state;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) callback(this);
  }
}
