/** A callback on its way to being called. */
export class Handle {
  constructor(protected readonly callback: () => void) {}

  /** Whether `cancel` was called. */
  get cancelled(): boolean {
    return false;
  }

  /** From now on `run` does nothing. */
  cancel(): void {}

  /** Calls the callback, unless the handle was cancelled. */
  run(): void {}
}

/** Calls callbacks, pass by pass. */
export class EventLoop {
  /** Puts the callback at the end of the queue, as a handle. Give the handle back. */
  callSoon(callback: () => void): Handle {
    return new Handle(callback);
  }

  /**
   * One pass: runs the handles that are in the queue now, the oldest first, and none that is added meanwhile.
   * What a callback throws goes to the exception handler, and the pass goes on.
   */
  runOnce(): void {}

  /** Whether the queue is empty. */
  isIdle(): boolean {
    return true;
  }

  /** Runs passes until the queue is empty. */
  runUntilIdle(): void {}

  /** Who gets what callbacks throw. Before the first call of this, that is `console.error`. */
  setExceptionHandler(handler: (error: unknown) => void): void {}
}
