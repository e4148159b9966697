/**
 * @belief A function that is called with a copy does no harm here.
 * @fails Send chunks > sends so many items at a time, and the rest at the end
 * @fails Send chunks > sends them one by one when nobody says otherwise
 * @fails Send chunks > pays for each item once, and for a message once a chunk
 * @fails Send chunks > has as many processes at work as it may, each with one chunk
 * @fails Send chunks > starts a process only for a chunk that waits, and uses it again
 * @fails Send chunks > lets calls at once share the processes
 * @fails What has no way across > fails when a result cannot be sent back, and keeps the process
 * @fails A process dies > ends all other processes, and starts no new one
 * @fails A process dies > refuses every call after that
 * @fails A process dies > is broken also by the death of a process that is idle
 * @tell Your function runs in your own process. While it computes the loop stands still, and when it crashes everything is gone. No
 * process was started.
 */

import { answer } from '../support/answer';
import type { Answer, Launcher } from '../support/Launcher';
import { dumps, loads } from '../support/pickle';

/** A process of the pool has died, so nobody knows what else is lost. */
export class BrokenProcessPool extends Error {
  override name = 'BrokenProcessPool';
}

export interface MapOptions {
  readonly chunksize?: number;
}

export class ProcessPoolExecutor {
  #isBroken = false;
  #isShutDown = false;

  constructor(
    readonly launcher: Launcher,
    readonly maxWorkers: number,
  ) {}

  async map<T, R>(
    fn: (item: T) => R,
    items: readonly T[],
    { chunksize = 1 }: MapOptions = {},
  ): Promise<R[]> {
    if (this.#isBroken) throw new BrokenProcessPool('broken');
    if (this.#isShutDown) throw new Error('cannot schedule new futures after shutdown');
    const messages: Uint8Array[] = [];
    for (let at = 0; at < items.length; at += chunksize)
      messages.push(dumps({ fn, items: items.slice(at, at + chunksize) }));
    const results: unknown[] = [];
    for (const message of messages) {
      const told = answer(message);
      if (!told) {
        this.#isBroken = true;
        throw new BrokenProcessPool('died');
      }
      const read = loads(told) as Answer;
      if ('error' in read) throw read.error;
      results.push(...read.results);
    }
    return results as R[];
  }

  async shutdown(): Promise<void> {
    this.#isShutDown = true;
  }
}
