/**
 * @belief An empty queue means that there is nothing to wait for, so the callback can be called at once.
 * @fails Queue a callback > calls nothing before the pass
 * @fails One pass at a time > leaves what a callback queues to the next pass
 * @fails One pass at a time > is idle when nothing is queued
 * @fails One pass at a time > calls the right callbacks in each pass, whoever queues whom
 * @fails Cancel a handle > does not call what was cancelled
 * @fails Cancel a handle > takes back one call, and not the others of the same function
 * @fails Cancel a handle > takes back what stands later in the pass that is under way
 * @tell Your `callSoon` calls the callback itself when nothing is queued. Then code runs in the middle of the function that only wanted to queue it, and
 * sometimes it does and sometimes it does not. `callSoon` promises that nothing is called before it returns.
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
    if (this.isIdle()) this.#run(handle);
    else this.#ready.push(handle);
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
