/** Lets an engine have one run at a time: a newer one stops the older. */
export class LatestRun {
  private stop: () => void = () => undefined;
  private isClosed = false;

  /**
   * Calls `run` at once, with a signal of its own, and gives what it gives. The signal aborts when a newer run begins, when
   * `outer` aborts, and when the engine is closed; for a run that comes too late it has aborted from the start.
   */
  async begin<Result>(
    outer: AbortSignal | undefined,
    run: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    this.stop();
    const mine = new AbortController();
    const stop = () => mine.abort();
    this.stop = stop;
    if (this.isClosed || outer?.aborted) stop();
    outer?.addEventListener('abort', stop, { once: true });
    try {
      return await run(mine.signal);
    } finally {
      outer?.removeEventListener('abort', stop);
    }
  }

  /** Stops the run that there is, and all that come. */
  close(): void {
    this.isClosed = true;
    this.stop();
  }
}
