/**
 * @belief A function that is queued already need not be queued again.
 * @fails Queue a callback > calls a callback as often as it was queued
 * @fails Cancel a handle > takes back one call, and not the others of the same function
 * @tell You keep a set of functions, so the second `callSoon` of the same function is lost. Two customers may ring the same bell: it has to ring twice.
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
  #ready = new Map<() => void, Handle>();
  #handler = (error: unknown): void => console.error(error);

  callSoon(callback: () => void): Handle {
    const handle = this.#ready.get(callback) ?? new Handle(callback);
    this.#ready.set(callback, handle);
    return handle;
  }

  runOnce(): void {
    const ready = this.#ready;
    this.#ready = new Map();
    for (const handle of ready.values()) this.#run(handle);
  }

  isIdle(): boolean {
    return this.#ready.size === 0;
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
