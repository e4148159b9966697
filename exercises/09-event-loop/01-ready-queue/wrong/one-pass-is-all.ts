/**
 * @belief After a pass, everything that was queued has been called.
 * @fails One pass at a time > runs pass after pass until nothing is queued
 * @tell Your `runUntilIdle` runs one pass. What the callbacks have queued meanwhile still stands there. Ask again whether the loop is idle.
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
    for (const handle of ready) this.#run(handle);
  }

  isIdle(): boolean {
    return this.#ready.length === 0;
  }

  runUntilIdle(): void {
    if (!this.isIdle()) this.runOnce();
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
