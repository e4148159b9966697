import { type Clock, everyList, settle, VirtualClock } from '#kit';
import { Watched } from './Watched';

interface Budget extends Clock {
  remaining(): number;
  readonly signal: AbortSignal;
}
type WithDeadline = (
  operation: (budget: Budget) => Promise<string>,
  ms: number,
  clock: Clock | Budget,
) => Promise<string>;

const moves = [
  '1 ms',
  'the inner answers',
  'the inner fails',
  'the outer answers',
  'the outer fails',
] as const;
type Move = (typeof moves)[number];

/** How the text of the exercise says that two calls end, one within the other. */
class Expected {
  outer = 'runs';
  inner = 'runs';
  #now = 0;

  constructor(
    readonly outerMs: number,
    readonly innerMs: number,
  ) {}

  move(move: Move): void {
    if (move === '1 ms') {
      this.#now += 1;
      if (this.#now >= this.outerMs) this.#end('DeadlineExceeded', 'DeadlineExceeded');
      if (this.#now >= this.innerMs && this.inner === 'runs') this.inner = 'DeadlineExceeded';
    } else if (move === 'the outer answers') this.#end('gave outer', 'Cancelled');
    else if (move === 'the outer fails') this.#end('Error', 'Cancelled');
    else if (this.inner === 'runs')
      this.inner = move === 'the inner fails' ? 'Error' : 'gave inner';
  }
  #end(outer: string, inner: string): void {
    if (this.outer !== 'runs') return;
    this.outer = outer;
    if (this.inner === 'runs') this.inner = inner;
  }
  remaining(which: 'outer' | 'inner'): number {
    const ms = which === 'outer' ? this.outerMs : Math.min(this.innerMs, this.outerMs);
    return ms - this.#now;
  }
}

/** An operation that ends when it is told to. */
function operation() {
  let settleIt: { resolve(result: string): void; reject(error: Error): void } | undefined;
  const promise = new Promise<string>((resolve, reject) => {
    settleIt = { resolve, reject };
  });
  return {
    promise,
    answer: (result: string) => settleIt?.resolve(result),
    fail: () => settleIt?.reject(new Error('it failed')),
  };
}

/**
 * Plays every schedule of up to three moves on a call within a call, the shortest first, and says what goes wrong in the first that
 * fails. The outer one has 2 ms, the inner one is given `innerMs`. The outer one does not wait for the inner one.
 */
export async function deadlineProblem(
  withDeadline: WithDeadline,
  innerMs: number,
): Promise<string | undefined> {
  for (const length of [0, 1, 2, 3]) {
    for (const schedule of everyList(moves, length)) {
      const problem = await play(withDeadline, innerMs, schedule);
      if (!problem) continue;
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails: an outer call has 2 ms, and calls an inner one with ${innerMs} ms; then: ${then}; at last 5 ms pass. ${problem}`;
    }
  }
  return undefined;
}

async function play(
  withDeadline: WithDeadline,
  innerMs: number,
  schedule: readonly Move[],
): Promise<string | undefined> {
  const clock = new VirtualClock();
  const expected = new Expected(2, innerMs);
  const [outer, inner] = [operation(), operation()];
  const budgets: Partial<Record<'outer' | 'inner', Budget>> = {};
  let innerCall: Watched | undefined;
  const outerCall = new Watched(
    withDeadline(
      (budget) => {
        budgets.outer = budget;
        const call = withDeadline(
          (innerBudget) => {
            budgets.inner = innerBudget;
            return inner.promise;
          },
          innerMs,
          budget,
        );
        innerCall = new Watched(call, clock);
        return outer.promise;
      },
      2,
      clock,
    ),
    clock,
  );
  const make = (move: Move) => {
    expected.move(move);
    if (move === '1 ms') clock.advance(1);
    else if (move === 'the outer answers') outer.answer('outer');
    else if (move === 'the inner answers') inner.answer('inner');
    else (move === 'the outer fails' ? outer : inner).fail();
  };
  const problem = () => {
    for (const which of ['outer', 'inner'] as const) {
      const call = which === 'outer' ? outerCall : innerCall;
      const runs = expected[which] === 'runs';
      if (call?.ended !== expected[which])
        return `The ${which} call should be so: ${expected[which]}. It is so: ${call?.ended ?? 'never called'}`;
      const aborted = budgets[which]?.signal.aborted;
      if (aborted === runs)
        return `The ${which} call ${runs ? 'runs' : 'is over'}, and its signal is ${aborted ? '' : 'not '}aborted`;
      const left = budgets[which]?.remaining();
      if (runs && left !== expected.remaining(which))
        return `The ${which} call has ${expected.remaining(which)} ms left, and remaining() says ${left}`;
    }
    return undefined;
  };

  for (const move of [undefined, ...schedule]) {
    if (move) make(move);
    // Most promises are settled after a few turns. Only where one is not is it worth waiting longer.
    await settle(8);
    if (!problem()) continue;
    await settle();
    const found = problem();
    if (found) return found;
  }
  const over = outerCall.ended !== 'runs' && innerCall?.ended !== 'runs';
  if (over && clock.timers > 0)
    return `Both calls are over; timers that are still set: ${clock.timers}`;
  clock.advance(5);
  await settle(8);
  return clock.timers > 0
    ? `All time has passed; timers that are still set: ${clock.timers}`
    : undefined;
}
