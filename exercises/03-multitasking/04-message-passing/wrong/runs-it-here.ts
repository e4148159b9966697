/**
 * @belief To run a function on some items, call it on them.
 * @fails Send copies > lets a worker do the work, and leaves the items as they are
 * @fails Send copies > sends a single item to a worker as well
 * @fails Send copies > gives the results in the order of the items, whoever finishes when
 * @fails Keep the workers busy > has as many at work as it may, and gives the next item to whoever is free
 * @fails Keep the workers busy > uses the same workers for the next call
 * @fails Keep the workers busy > lets two calls at once share the workers
 * @fails Keep the workers busy > starts a second process when the second call needs it
 * @fails One item fails > fails the item of which fn throws, and keeps the worker
 * @fails One item fails > fails the item that cannot be sent, and no other
 * @fails One item fails > fails all items of a function that cannot be sent, and starts no process for it
 * @fails One item fails > fails the one item over which a process dies, and does not try it again
 * @fails One item fails > fails exactly those items over which a process dies, whoever dies when
 * @fails One item fails > starts another process when one has died and an item waits
 * @tell Your `map` calls `fn` in the shop's own process. Its photos change under its hands, the crash of a broken file is now the
 * crash of the shop, and of all the cores one computes. What the workers do begins with a message.
 */
import type { Computer } from '../support/Computer';

export class ProcessPool {
  constructor(
    readonly computer: Computer,
    readonly size: number,
  ) {}

  async map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    return Promise.allSettled(items.map(async (item) => fn(item)));
  }
}
