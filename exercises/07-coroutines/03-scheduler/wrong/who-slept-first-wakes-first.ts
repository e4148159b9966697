/**
 * @belief Sleepers stand in a row. The first one in it is the next to wake.
 * @fails Take turns > has the outcome when a coroutine has returned, and not before
 * @fails Sleep > lets all sleep at the same time
 * @fails Sleep > sleeps once for each moment in which somebody wakes
 * @fails Sleep > goes on with those who are late, in the order of their times
 * @fails Sleep > does the right thing in every small program
 * @fails One failure ends one coroutine > lets the others go on when one throws
 * @tell Somebody who sleeps long holds those up who sleep briefly and came later. A row knows who came first. Who wakes first depends on the time
 * to which each of them sleeps.
 */
import type { Coroutine, Job, Machine, Outcome } from '../support/Coroutine';

interface Running {
  readonly coroutine: Coroutine<unknown>;
  outcome: Outcome<unknown> | undefined;
}

export class Scheduler {
  readonly #queue: { readonly at: number; readonly job: Running }[] = [];

  constructor(protected readonly machine: Machine) {}

  spawn<R>(coroutine: Coroutine<R>): Job<R> {
    const job: Running = { coroutine, outcome: undefined };
    this.#goOnIn(0, job);
    return job as Job<R>;
  }

  run(): void {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const early = next.at - this.machine.now();
      if (early > 0) this.machine.sleep(early);
      this.#takeTurn(next.job);
    }
  }

  #takeTurn(job: Running): void {
    const { coroutine } = job;
    try {
      let step = coroutine.next();
      while (!step.done) {
        const request = step.value;
        if (request.type === 'sleep') {
          this.#goOnIn(request.ms, job);
          return;
        }
        step =
          request.type === 'spawn'
            ? coroutine.next(this.spawn(request.coroutine))
            : coroutine.throw(unknownRequest(request));
      }
      job.outcome = { ended: 'returned', value: step.value };
    } catch (value) {
      job.outcome = { ended: 'threw', value };
    }
  }

  #goOnIn(ms: number, job: Running): void {
    const at = this.machine.now() + ms;
    const awake = this.#queue.filter((other) => other.at <= this.machine.now());
    if (ms > 0) this.#queue.push({ at, job });
    else this.#queue.splice(awake.length, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
