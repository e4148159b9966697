/**
 * @belief To sleep 0 ms is not to sleep, so the coroutine goes on at once.
 * @fails Take turns > goes round: who gives way stands behind all who can go on
 * @fails Sleep > does the right thing in every small program
 * @fails Spawn from within > answers with the job, in the same turn
 * @fails Spawn from within > does the right thing in every small program with children
 * @tell `sleep` 0 is how a coroutine says "let the others go first". In your scheduler nobody gives way any more, and who works for long in many
 * small steps holds the thread as long as who works in one.
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
        if (request.type === 'sleep' && request.ms > 0) {
          this.#goOnIn(request.ms, job);
          return;
        }
        step =
          request.type === 'sleep'
            ? coroutine.next()
            : request.type === 'spawn'
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
    let place = this.#queue.length;
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) > at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
