/**
 * @belief What is cancelled is known when the pass begins.
 * @fails Cancel a handle > takes back what stands later in the pass that is under way
 * @tell You sort out the cancelled handles when the pass begins. A callback of this very pass may cancel one that stands behind it. When is the last
 * moment to look?
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

  callNow(): void {
    this.callback();
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
    const ready = this.#ready.filter((handle) => !handle.cancelled);
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
      handle.callNow();
    } catch (error) {
      this.#handler(error);
    }
  }
}
