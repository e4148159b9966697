/**
 * @belief `spawn` starts a coroutine: it runs to its first request.
 * @fails Take turns > runs nothing of a coroutine when it is spawned
 * @fails Spawn from within > answers with the job, in the same turn
 * @fails Spawn from within > lets those of one moment go on before what they spawn
 * @fails Spawn from within > does the right thing in every small program with children
 * @tell Something of the coroutine has run before `run`, and inside of the turn of the one that spawned it. Whoever calls `spawn` has to be able to
 * say what happens first: their own next line does.
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
    this.#takeTurn(job);
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
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) > at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
