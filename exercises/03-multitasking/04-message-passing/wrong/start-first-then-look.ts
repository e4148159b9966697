/**
 * @belief A worker is needed in any case, so start it first.
 * @fails One item fails > fails all items of a function that cannot be sent, and starts no process for it
 * @tell Your pool starts a process and then finds out that the item cannot be sent. Make the message first.
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
    return Promise.allSettled(items.map((item) => this.#submit(fn, item) as Promise<R>));
  }

  #submit<T>(fn: (item: T) => unknown, item: T): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#idle.size === 0 && this.#jobs.size < this.#size) this.#idle.add(this.#start());
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
