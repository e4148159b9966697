/**
 * @belief A pass goes on until the queue is empty.
 * @fails One pass at a time > leaves what a callback queues to the next pass
 * @fails One pass at a time > is idle when nothing is queued
 * @fails One pass at a time > calls the right callbacks in each pass, whoever queues whom
 * @tell Your pass also calls what its callbacks queue. A callback that queues itself each time would never let the pass end, and the loop would
 * not come back to look at sockets and clocks. Which callbacks belong to a pass, and when is that known?
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
  readonly #ready: Handle[] = [];
  #handler = (error: unknown): void => console.error(error);

  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    this.#ready.push(handle);
    return handle;
  }

  runOnce(): void {
    for (let next = this.#ready.shift(); next; next = this.#ready.shift()) this.#run(next);
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
