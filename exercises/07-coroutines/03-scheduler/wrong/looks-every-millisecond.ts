/**
 * @belief Whether somebody is to be woken has to be looked up, every millisecond.
 * @fails Sleep > sleeps once for each moment in which somebody wakes
 * @tell All wake at the right time, and between two of them your thread wakes up a thousand times a second to find that there is nothing to do.
 * When the next one wakes is known: it is in your list.
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
      for (let ms = 0; ms < early; ms += 1) this.machine.sleep(1);
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
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) > at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
