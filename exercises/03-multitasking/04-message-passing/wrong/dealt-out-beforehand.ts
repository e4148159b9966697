/**
 * @belief Deal the items out like cards, and each worker has its share.
 * @fails Keep the workers busy > has as many at work as it may, and gives the next item to whoever is free
 * @fails One item fails > fails the one item over which a process dies, and does not try it again
 * @fails One item fails > fails exactly those items over which a process dies, whoever dies when
 * @fails One item fails > starts another process when one has died and an item waits
 * @tell Your pool puts its share of items into each pipe at the beginning. One slow photo holds up those behind it while a
 * neighbour is idle, and when a process dies, its pipe dies with all that is in it.
 */
import { type Answer, type Computer, type Worker, WorkerCrashed } from '../support/Computer';
import { dumps, loads } from '../support/pickle';

interface Job {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class ProcessPool {
  readonly #hands: { readonly worker: Worker; jobs: Job[] }[] = [];
  #next = 0;

  constructor(
    readonly computer: Computer,
    readonly size: number,
  ) {}

  map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    return Promise.allSettled(
      items.map(
        (item) =>
          new Promise<R>((resolve, reject) => {
            const message = dumps({ fn, item });
            const hand = this.#hand();
            hand.jobs.push({ resolve: (result) => resolve(result as R), reject });
            hand.worker.send(message);
          }),
      ),
    );
  }

  #hand() {
    const place = this.#next++ % this.size;
    const found = this.#hands[place];
    if (found) return found;
    const hand = { worker: this.computer.start(), jobs: [] as Job[] };
    hand.worker.onMessage((message) => {
      const answer = loads(message) as Answer;
      const job = hand.jobs.shift();
      if ('error' in answer) job?.reject(answer.error);
      else job?.resolve(answer.result);
    });
    hand.worker.onExit((code) => {
      for (const job of hand.jobs) job.reject(new WorkerCrashed(code));
      delete this.#hands[place];
    });
    this.#hands[place] = hand;
    return hand;
  }
}
