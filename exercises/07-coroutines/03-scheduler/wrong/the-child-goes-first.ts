/**
 * @belief A parent waits until its child has had its first turn: then the answer comes.
 * @fails Spawn from within > answers with the job, in the same turn
 * @fails Spawn from within > does the right thing in every small program with children
 * @tell Your `spawn` ends the turn of the one that asked. It has not said that it would wait. Only `sleep` and the end are the end of a turn.
 */
import type { Coroutine, Job, Machine, Outcome } from '../support/Coroutine';

interface Running {
  answer?: unknown;
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
      let step = coroutine.next(job.answer);
      while (!step.done) {
        const request = step.value;
        if (request.type === 'sleep') {
          job.answer = undefined;
          this.#goOnIn(request.ms, job);
          return;
        }
        if (request.type === 'spawn') {
          job.answer = this.spawn(request.coroutine);
          this.#goOnIn(0, job);
          return;
        }
        step = coroutine.throw(unknownRequest(request));
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
