import type { Outcome, Task } from './Task';

/** How a task of a plan ends. */
export interface Plan {
  readonly yields: number;
  readonly ends: 'returns' | 'throws';
}

/** More turns than any test needs: whoever resumes a task so often does not stop by himself. */
const patience = 2000;

const nameOf = (index: number) => 'ABCDEFGH'.charAt(index);

/** A machine with a clock that moves when somebody works, and a log of what ran. */
export class Machine {
  readonly log: string[] = [];
  #now = 0;
  #turns = 0;

  readonly now = (): number => this.#now;

  /** Uses the processor for so many milliseconds. */
  work(ms: number): void {
    this.#now += ms;
  }

  /** A task that works so long in each of its turns. Its log has a line for each turn: `A1`, `A2`. */
  *worker(
    name: string,
    turnsMs: readonly number[],
    end: () => unknown = () => name,
  ): Task<unknown> {
    for (const [index, ms] of turnsMs.entries()) {
      if (index > 0) yield;
      this.count();
      this.log.push(`${name}${index + 1}`);
      this.work(ms);
    }
    return end();
  }

  /** Throws when there have been so many turns that they will never end. */
  count(): void {
    this.#turns += 1;
    if (this.#turns > patience) throw new Error(`no end after ${patience} turns`);
  }
}

/** For a message: `A yields twice and returns, B throws at once`. */
export function inWords(plans: readonly Plan[]): string {
  const times = ['at once', 'after 1 yield', 'after 2 yields'];
  return plans.map(({ yields, ends }, n) => `${nameOf(n)} ${ends} ${times[yields]}`).join(', ');
}

/** The turns that the rules ask for: `A1 B1 A2`. */
export function turnsOf(plans: readonly Plan[]): string {
  const rounds = [0, 1, 2].map((round) =>
    plans.flatMap(({ yields }, n) => (yields >= round ? [`${nameOf(n)}${round + 1}`] : [])),
  );
  return rounds.flat().join(' ');
}

/** Runs these plans. Gives the turns as they were, `A1 B1 A2`, and the outcomes. */
export function play(
  run: (tasks: readonly Task<unknown>[], now: () => number) => Outcome[],
  plans: readonly Plan[],
): { readonly turns: string; readonly outcomes: readonly Outcome[]; readonly threw?: unknown } {
  const machine = new Machine();
  const tasks = plans.map(({ yields, ends }, n) =>
    machine.worker(
      nameOf(n),
      Array.from({ length: yields + 1 }, () => 1),
      () => {
        if (ends === 'throws') throw new Error(`${nameOf(n)} failed`);
        return `${nameOf(n)}'s result`;
      },
    ),
  );
  try {
    const outcomes = run(tasks, machine.now);
    return { turns: machine.log.join(' '), outcomes };
  } catch (threw) {
    return { turns: machine.log.join(' '), outcomes: [], threw };
  }
}
