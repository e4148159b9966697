import type { Computer } from './support/Computer';

/** Runs functions in a fixed number of processes that share nothing with this one. */
export class ProcessPool {
  constructor(
    readonly computer: Computer,
    readonly size: number,
  ) {}

  /** Runs `fn` on each item in a worker, and gives the outcomes in the order of the items. */
  map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    // For each item: find an idle worker or start one, send it `dumps({ fn, item })`, and wait for its answer or its end.
    return Promise.resolve([]);
  }
}
