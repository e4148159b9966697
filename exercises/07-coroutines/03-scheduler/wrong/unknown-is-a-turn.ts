/**
 * @belief What the scheduler does not know, it takes for "my turn is over".
 * @fails One failure ends one coroutine > throws an Error in that names an unknown type, in the same turn
 * @fails One failure ends one coroutine > ends with the Error who does not catch it
 * @tell A slip of the pen in a `type` goes by in silence, and the coroutine goes on as if it had slept. It should hear of it, in the line in which
 * it is.
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
            : coroutine.next();
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
