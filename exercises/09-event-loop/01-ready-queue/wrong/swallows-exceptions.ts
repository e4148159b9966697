/**
 * @belief To survive an exception is to catch it.
 * @fails Survive an exception > hands it to the exception handler
 * @fails Survive an exception > writes it with console.error when there is no handler
 * @tell You catch the exception, and nobody ever hears of it. The shop runs on, one order is missing, and there is no trace. Tell the handler.
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
    for (const handle of ready) this.#run(handle);
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

  #run(handle: Handle): void {
    try {
      handle.run();
    } catch {
      // The loop goes on.
    }
  }
}
