import type { Interest, Kernel } from '#kit';
import type { Coroutine, Job, Outcome, Request } from './Coroutine';

interface Running {
  readonly coroutine: Coroutine<unknown>;
  outcome: Outcome | undefined;
}

/**
 * The scheduler that you have built, with a third request: `wait`. So it does not sleep in `sleep` any more but in `select`, which a
 * descriptor wakes as well as the time.
 */
export class Scheduler {
  /** Who can go on, in the order in which they could. */
  readonly #ready: Running[] = [];
  /** Who sleeps, and until when: the earliest first. */
  readonly #asleep: { readonly at: number; readonly job: Running }[] = [];
  readonly #waiting: { readonly interest: Interest; readonly job: Running }[] = [];
  readonly #jobs: Running[] = [];
  #selects = 0;

  constructor(private readonly kernel: Kernel) {}

  /** Every coroutine that was spawned, in order. */
  get jobs(): readonly Job[] {
    return this.#jobs;
  }

  /** How often it has called `select`. */
  get selects(): number {
    return this.#selects;
  }

  /** Takes a coroutine in, and runs nothing of it. */
  spawn(coroutine: Coroutine<unknown>): Job {
    const job: Running = { coroutine, outcome: undefined };
    this.#jobs.push(job);
    this.#ready.push(job);
    return job;
  }

  /** Runs until every coroutine has ended. One that fails ends alone: its outcome tells. */
  run(): void {
    while (this.#ready.length + this.#asleep.length + this.#waiting.length > 0) {
      if (this.#ready.length === 0) this.#select();
      const job = this.#ready.shift();
      if (job) this.#takeTurn(job);
    }
  }

  #takeTurn(job: Running): void {
    try {
      let step = job.coroutine.next();
      while (!step.done) {
        const request: Request = step.value;
        if (request.type !== 'spawn') {
          this.#putAside(job, request);
          return;
        }
        step = job.coroutine.next(this.spawn(request.coroutine));
      }
      job.outcome = { ended: 'returned', value: step.value };
    } catch (value) {
      job.outcome = { ended: 'threw', value };
    }
  }

  #putAside(job: Running, request: Exclude<Request, { type: 'spawn' }>): void {
    if (request.type === 'wait') {
      const { fd, event } = request;
      this.#waiting.push({ interest: { fd, event }, job });
      return;
    }
    const at = this.kernel.now() + request.ms;
    // Behind all that are as early: they have asked before.
    const later = this.#asleep.findIndex((other) => other.at > at);
    this.#asleep.splice(later === -1 ? this.#asleep.length : later, 0, { at, job });
  }

  /** The one place where the thread sleeps: until a descriptor is ready, or the first sleeper has slept enough. */
  #select(): void {
    const first = this.#asleep[0];
    const limit = first === undefined ? null : Math.max(0, first.at - this.kernel.now());
    const interests = this.#waiting.map(({ interest }) => interest);
    this.#selects += 1;
    const ready = new Set(this.kernel.select(interests, limit).map(inWords));
    for (const one of [...this.#waiting]) {
      if (!ready.has(inWords(one.interest))) continue;
      this.#waiting.splice(this.#waiting.indexOf(one), 1);
      this.#ready.push(one.job);
    }
    for (let next = this.#asleep[0]; next && next.at <= this.kernel.now(); next = this.#asleep[0]) {
      this.#asleep.shift();
      this.#ready.push(next.job);
    }
  }
}

function inWords({ fd, event }: Interest): string {
  return `${event} ${fd}`;
}
