/**
 * @belief What was put in last is at hand, so it comes out first.
 * @fails Take turns > goes round: who gives way stands behind all who can go on
 * @fails Sleep > lets all sleep at the same time
 * @fails Sleep > wakes those of one moment in the order in which they asked
 * @fails Sleep > goes on with those who are late, in the order of their times
 * @fails Sleep > does the right thing in every small program
 * @fails Spawn from within > answers with the job, in the same turn
 * @fails Spawn from within > lets those of one moment go on before what they spawn
 * @fails Spawn from within > does the right thing in every small program with children
 * @fails One failure ends one coroutine > lets the others go on when one throws
 * @fails One failure ends one coroutine > throws an Error in that names an unknown type, in the same turn
 * @tell Your list is a stack: whoever has just come goes before those who have waited. As long as somebody gives way again and again, the first one
 * never has its turn.
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
    let place = this.#queue.length;
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) >= at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
