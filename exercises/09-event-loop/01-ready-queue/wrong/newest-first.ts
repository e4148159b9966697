/**
 * @belief A stack will do: what is queued is called, sooner or later.
 * @fails Queue a callback > calls the oldest first
 * @fails One pass at a time > leaves what a callback queues to the next pass
 * @fails One pass at a time > calls the right callbacks in each pass, whoever queues whom
 * @fails Cancel a handle > does not call what was cancelled
 * @fails Cancel a handle > takes back what stands later in the pass that is under way
 * @tell You call the newest callback first. The order that came first is packed last, and if orders keep coming, never. Take from the other end.
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
    for (let next = ready.pop(); next; next = ready.pop()) this.#run(next);
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
