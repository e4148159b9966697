/** A callback on its way to being called. asyncio: `events.Handle`. */
export class Handle {
  #callback: (() => void) | undefined;

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  get cancelled(): boolean {
    return this.#callback === undefined;
  }

  /** From now on `run` does nothing. A callback that will never be called is let go of, with all that it holds. */
  cancel(): void {
    this.#callback = undefined;
  }

  /** Calls the callback. What it throws is thrown on. */
  run(): void {
    this.#callback?.();
  }
}

/** Callbacks in a queue, called in passes. asyncio: `BaseEventLoop`, the part that needs no clock. */
export class EventLoop {
  #ready: Handle[] = [];
  #exceptionHandler = (error: unknown): void => console.error('Exception in a callback', error);

  /** Queues the callback for the next pass. asyncio: `call_soon`. */
  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    this.#ready.push(handle);
    return handle;
  }

  /** One pass: exactly the handles that are ready as it begins, the oldest first. asyncio: the end of `_run_once`. */
  runOnce(): void {
    const ready = this.#ready;
    // What the callbacks queue goes here, and waits for the next pass.
    this.#ready = [];
    for (const handle of ready) {
      try {
        handle.run();
      } catch (error) {
        this.#exceptionHandler(error);
      }
    }
  }

  /** Whether nothing is ready. */
  isIdle(): boolean {
    return this.#ready.length === 0;
  }

  /** Pass after pass, until nothing is left to do. */
  runUntilIdle(): void {
    while (!this.isIdle()) this.runOnce();
  }

  /** Who gets what a callback throws. Without one it is written to the console. asyncio: `set_exception_handler`. */
  setExceptionHandler(handler: (error: unknown) => void): void {
    this.#exceptionHandler = handler;
  }
}
