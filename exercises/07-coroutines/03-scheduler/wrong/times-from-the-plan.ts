/**
 * @belief Who was to wake at 20 and sleeps for 5 more, wakes at 25.
 * @fails Sleep > goes on with those who are late, in the order of their times
 * @tell A coroutine that has come too late asks for 5 ms, and you count them from when it should have woken. These 5 ms have passed already. It
 * asked *now*.
 */
import type { Coroutine, Job, Machine, Outcome } from '../support/Coroutine';

interface Running {
  due: number;
  readonly coroutine: Coroutine<unknown>;
  outcome: Outcome<unknown> | undefined;
}

export class Scheduler {
  readonly #queue: { readonly at: number; readonly job: Running }[] = [];

  constructor(protected readonly machine: Machine) {}

  spawn<R>(coroutine: Coroutine<R>): Job<R> {
    const job: Running = { coroutine, outcome: undefined, due: this.machine.now() };
    this.#queueAt(this.machine.now(), job);
    return job as Job<R>;
  }

  run(): void {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const early = next.at - this.machine.now();
      if (early > 0) this.machine.sleep(early);
      next.job.due = next.at;
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
          this.#queueAt(job.due + request.ms, job);
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

  #queueAt(at: number, job: Running): void {
    let place = this.#queue.length;
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) > at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
