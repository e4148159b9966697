/**
 * @belief Work that runs in processes needs a process for each item.
 * @fails Send copies > lets a worker do the work, and leaves the items as they are
 * @fails Keep the workers busy > has as many at work as it may, and gives the next item to whoever is free
 * @fails Keep the workers busy > uses the same workers for the next call
 * @fails Keep the workers busy > lets two calls at once share the workers
 * @fails One item fails > fails the item of which fn throws, and keeps the worker
 * @fails One item fails > fails the one item over which a process dies, and does not try it again
 * @fails One item fails > starts another process when one has died and an item waits
 * @tell Your pool starts a process for each item, all at once. A thousand photos are a thousand processes, of 13 MiB each before
 * they have done anything, on two cores. The bound is what makes it a pool.
 */
import { type Answer, type Computer, type Worker, WorkerCrashed } from '../support/Computer';
import { dumps, loads } from '../support/pickle';

interface Job {
  readonly message: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class ProcessPool {
  /** Items that no worker has yet, of all calls of `map`, the oldest first. */
  readonly #waiting: Job[] = [];
  readonly #idle = new Set<Worker>();
  /** What each busy worker has. */
  readonly #jobs = new Map<Worker, Job>();

  constructor(
    readonly computer: Computer,
    readonly size: number,
  ) {}

  map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    return Promise.allSettled(items.map((item) => this.#submit(fn, item) as Promise<R>));
  }

  #submit<T>(fn: (item: T) => unknown, item: T): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // What `dumps` throws here rejects this promise, and no other.
      this.#waiting.push({ message: dumps({ fn, item }), resolve, reject });
      this.#handOut();
    });
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#freeWorker();
      if (!worker) return;
      const job = this.#waiting.shift();
      if (!job) return;
      this.#idle.delete(worker);
      this.#jobs.set(worker, job);
      worker.send(job.message);
    }
  }

  /** An idle worker, or a new one if there may be one more. */
  #freeWorker(): Worker | undefined {
    const [idle] = this.#idle;
    if (idle) return idle;
    return this.#start();
  }

  #start(): Worker {
    const worker = this.computer.start();
    worker.onMessage((message) => {
      const answer = loads(message) as Answer;
      const job = this.#jobs.get(worker);
      this.#jobs.delete(worker);
      this.#idle.add(worker);
      if ('error' in answer) job?.reject(answer.error);
      else job?.resolve(answer.result);
      this.#handOut();
    });
    worker.onExit((code) => {
      const job = this.#jobs.get(worker);
      this.#jobs.delete(worker);
      this.#idle.delete(worker);
      job?.reject(new WorkerCrashed(code));
      this.#handOut();
    });
    return worker;
  }
}
