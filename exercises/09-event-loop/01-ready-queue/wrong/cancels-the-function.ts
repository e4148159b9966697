/**
 * @belief To cancel means that this function is not called any more.
 * @fails Cancel a handle > takes back one call, and not the others of the same function
 * @tell You note which function was cancelled. The same function may be queued several times, for several orders, and each time is a call of its own:
 * what is cancelled is one of them.
 */
const cancelled = new WeakSet<() => void>();

export class Handle {
  constructor(private readonly callback: () => void) {}

  get cancelled(): boolean {
    return cancelled.has(this.callback);
  }

  cancel(): void {
    cancelled.add(this.callback);
  }

  run(): void {
    if (!this.cancelled) this.callback();
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

  #run(handle: Handle): void {
    try {
      handle.run();
    } catch (error) {
      this.#handler(error);
    }
  }
}
