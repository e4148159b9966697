/**
 * @belief What a callback throws is for whoever runs the loop to catch.
 * @fails Survive an exception > hands it to the exception handler
 * @fails Survive an exception > goes on with the next callback of the pass
 * @fails Survive an exception > writes it with console.error when there is no handler
 * @tell An exception leaves your `runOnce`. Whoever runs the loop has not written this callback and knows nothing about it; it is one order of
 * thousands. The loop has somebody else to tell.
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
  #handler: ((error: unknown) => void) | undefined;

  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    this.#ready.push(handle);
    return handle;
  }

  runOnce(): void {
    const ready = this.#ready;
    this.#ready = [];
    for (const handle of ready) handle.run();
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

  get handler() {
    return this.#handler;
  }
}
