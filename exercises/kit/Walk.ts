import type { Ending } from './Ending';
import { showSchedule } from './schedule';
import { type Scene, Threads } from './Threads';

/** How many steps of a schedule without end are told. */
const TOLD = 16;

type IsRight<Result> = (ending: Ending<Result>) => boolean;

interface WalkFacts<Result> {
  readonly runs: number;
  readonly isComplete: boolean;
  readonly isRight?: IsRight<Result> | undefined;
}

/** What `everySchedule` found. What a right ending is was said to it, or is said here. */
export class Walk<Result> {
  /** The different ways in which schedules end, each with an example. */
  readonly endings: readonly Ending<Result>[];
  /** How many runs were made: fewer than there are schedules, where several come to the same. */
  readonly runs: number;
  /** Whether all schedules were walked, and not only as many as were allowed. */
  readonly isComplete: boolean;
  readonly #setUp: () => Scene<Result>;
  readonly #isRight: IsRight<Result>;

  constructor(
    setUp: () => Scene<Result>,
    endings: readonly Ending<Result>[],
    { runs, isComplete, isRight = () => true }: WalkFacts<Result>,
  ) {
    this.#isRight = isRight;
    this.#setUp = setUp;
    this.endings = endings;
    this.runs = runs;
    this.isComplete = isComplete;
  }

  /** How many schedules there are. Exact up to 2^53; of a walk that is not complete, how many were seen. */
  get schedules(): number {
    return this.endings.reduce((sum, ending) => sum + ending.schedules, 0);
  }

  /**
   * The wrong ending with the fewest switches; undefined when all are right. A schedule without end is always wrong, and so is a
   * deadlock.
   */
  worst(isRight = this.#isRight): Ending<Result> | undefined {
    return this.wrong(isRight).reduce<Ending<Result> | undefined>(
      (worst, ending) => (worst && worst.switches <= ending.switches ? worst : ending),
      undefined,
    );
  }

  /** All wrong endings. */
  wrong(isRight = this.#isRight): Ending<Result>[] {
    return this.endings.filter((ending) => ending.how !== 'ended' || !isRight(ending));
  }

  /**
   * `every schedule is right`; or how many are wrong, and the calmest of the wrong ones, step by step:
   *
   *     4 of 6 schedules end wrong. The one with the fewest switches is A1 B1 B2 A2:
   *       A1 reads counter: 0
   *       …
   *       the result is 1
   */
  verdict(isRight = this.#isRight): string {
    const wrong = this.wrong(isRight);
    const worst = this.worst(isRight);
    if (worst === undefined) {
      return this.isComplete ? 'every schedule is right' : this.#unfinished();
    }
    const count = wrong.reduce((sum, ending) => sum + ending.schedules, 0);
    const all = this.isComplete ? 'schedules' : 'schedules that were walked';
    const head =
      worst.how === 'endless'
        ? 'A schedule has no end:'
        : `${count} of ${this.schedules} ${all} end wrong. The one with the fewest switches is ${showSchedule(worst.schedule)}:`;
    return [head, ...this.story(worst).map((line) => `  ${line}`)].join('\n');
  }

  /** What happens on the way to an ending, a line for each step and one for the end: `A1 reads counter: 0`. */
  story({ schedule, words }: Ending<Result>): string[] {
    const threads = new Threads(this.#setUp);
    const told = schedule.slice(0, schedule.length > 2 * TOLD ? TOLD : undefined);
    const lines = told.map((thread) => {
      const { name, access } = threads.step(thread);
      return `${name} ${access}`;
    });
    if (told.length < schedule.length) lines.push('…');
    return [...lines, words];
  }

  #unfinished(): string {
    return `${this.schedules} schedules are right; there are more than ${this.runs} to walk, and the rest was not looked at`;
  }
}
