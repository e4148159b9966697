/**
 * @belief For a single item, a process is not worth its cost.
 * @fails Send copies > sends a single item to a worker as well
 * @fails Send copies > gives the results in the order of the items, whoever finishes when
 * @fails Keep the workers busy > has as many at work as it may, and gives the next item to whoever is free
 * @fails Keep the workers busy > starts a second process when the second call needs it
 * @fails One item fails > fails all items of a function that cannot be sent, and starts no process for it
 * @fails One item fails > fails exactly those items over which a process dies, whoever dies when
 * @fails One item fails > starts another process when one has died and an item waits
 * @tell With a single item you save the message and call `fn` yourself. The pool is there so that `fn` cannot do harm to your
 * process, and one item can do all the harm that there is.
 */
import { type Answer, type Computer, type Worker, WorkerCrashed } from '../support/Computer';
import { dumps, loads } from '../support/pickle';

interface Job {
  readonly message: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class ProcessPool {
  readonly #computer: Computer;
  readonly #size: number;
  /** Items that no worker has yet, of all calls of `map`, the oldest first. */
  readonly #waiting: Job[] = [];
  readonly #idle = new Set<Worker>();
  /** What each busy worker has. */
  readonly #jobs = new Map<Worker, Job>();

  constructor(computer: Computer, size: number) {
    this.#computer = computer;
    this.#size = size;
  }

  map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    const [first] = items;
    if (items.length === 1 && first !== undefined)
      return Promise.allSettled([new Promise<R>((resolve) => resolve(fn(first)))]);
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
    return this.#jobs.size < this.#size ? this.#start() : undefined;
  }

  #start(): Worker {
    const worker = this.#computer.start();
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
