/**
 * @belief When nobody is ready, the next sleeper is woken. Then come the ready ones again.
 * @fails Sleep > does the right thing in every small program
 * @fails Spawn from within > lets those of one moment go on before what they spawn
 * @fails Spawn from within > does the right thing in every small program with children
 * @tell Two coroutines wake at the same moment. You wake the first, and what it spawns goes before the second, who could go on earlier. When a
 * moment comes, it comes for all who wait for it.
 */
import type { Coroutine, Job, Machine, Outcome } from '../support/Coroutine';

interface Running {
  readonly coroutine: Coroutine<unknown>;
  outcome: Outcome<unknown> | undefined;
}

export class Scheduler {
  readonly #ready: Running[] = [];
  readonly #queue: { readonly at: number; readonly job: Running }[] = [];

  constructor(protected readonly machine: Machine) {}

  spawn<R>(coroutine: Coroutine<R>): Job<R> {
    const job: Running = { coroutine, outcome: undefined };
    this.#goOnIn(0, job);
    return job as Job<R>;
  }

  run(): void {
    while (true) {
      for (let job = this.#ready.shift(); job; job = this.#ready.shift()) this.#takeTurn(job);
      const next = this.#queue.shift();
      if (!next) return;
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
    if (ms === 0) {
      this.#ready.push(job);
      return;
    }
    const at = this.machine.now() + ms;
    let place = this.#queue.length;
    while (place > 0 && (this.#queue[place - 1]?.at ?? 0) > at) place -= 1;
    this.#queue.splice(place, 0, { at, job });
  }
}

function unknownRequest({ type }: { readonly type: unknown }): Error {
  return new Error(`The scheduler knows no request of type '${type}'.`);
}
