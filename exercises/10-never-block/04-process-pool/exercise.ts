import type { Launcher } from './support/Launcher';

/** A process of the pool has died, so nobody knows what else is lost. */
export class BrokenProcessPool extends Error {
  override name = 'BrokenProcessPool';
}

export interface MapOptions {
  /** How many items a process is sent at a time: 1. */
  readonly chunksize?: number;
}

/** Runs functions in processes that share nothing with this one. */
export class ProcessPoolExecutor {
  constructor(
    readonly launcher: Launcher,
    readonly maxWorkers: number,
  ) {}

  /** The results of `fn` in the order of the items. Fails with the error of the first item at which it threw. */
  map<T, R>(
    fn: (item: T) => R,
    items: readonly T[],
    { chunksize = 1 }: MapOptions = {},
  ): Promise<R[]> {
    // Cut the items into chunks. For each: find an idle process or start one, send it `dumps({ fn, items: chunk })`, and wait.
    return Promise.resolve([]);
  }

  /** Takes nothing more, does what it has, and resolves when all processes have exited. */
  shutdown(): Promise<void> {
    return Promise.resolve();
  }
}
