/**
 * @belief A `try` around the pass keeps the loop alive.
 * @fails Survive an exception > goes on with the next callback of the pass
 * @tell The loop survives, but the callbacks that stood behind the broken one are lost: they were taken out of the queue and never called.
 * How much may one exception end?
 */
export class Handle {
  #cancelled = false;

  constructor(private readonly callback: () => void) {}

  get cancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    this.#cancelled = true;
  }

  run(): void {
    if (!this.#cancelled) this.callback();
  }
}

export class EventLoop {
  #ready: Handle[] = [];
  #handler = (error: unknown): void => console.error(error);

  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    this.#ready.push(handle);
    return handle;
  }

  runOnce(): void {
    const ready = this.#ready;
    this.#ready = [];
    try {
      for (const handle of ready) handle.run();
    } catch (error) {
      this.#handler(error);
    }
  }

  isIdle(): boolean {
    return this.#ready.length === 0;
  }

  runUntilIdle(): void {
    while (!this.isIdle()) this.runOnce();
  }

  setExceptionHandler(handler: (error: unknown) => void): void {
    this.#handler = handler;
  }
}
