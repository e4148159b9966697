import { everySchedule, showSchedule } from '#kit';
import { createScene, type RunResult } from './createScene';
import { showPython } from './evaluate';
import type { Program } from './Program';

/** A way in which schedules of a program end. */
export interface Outcome {
  readonly right: boolean;
  /** `counter is 1`, or who waits for whom. */
  readonly words: string;
  /** What is wrong with it. */
  readonly wrong: string | undefined;
  readonly schedules: number;
  /** The one with the fewest switches between threads, `A1 B1 B2 A2`. */
  readonly schedule: string;
  readonly switches: number;
}

/** What all schedules of a program come to. */
export interface Proof {
  /** How many there are. */
  readonly schedules: number;
  readonly wrong: number;
  /** How many were run; the others differ from one of these in the order of accesses that do not touch each other. */
  readonly runs: number;
  /** False when a thread goes on and on, or when there are too many. */
  readonly isComplete: boolean;
  /** The wrong ones first, those with the fewest switches before the others. */
  readonly outcomes: readonly Outcome[];
}

/** More is not run: what a page may take from its reader, a second or so. */
const MOST_RUNS = 5_000;
const MOST_STEPS_OF_A_THREAD = 60;

/** Runs a program under all its schedules. */
export function prove(program: Program): Proof {
  const walk = everySchedule<RunResult>(() => createScene(program), {
    maxRuns: MOST_RUNS,
    maxSteps: MOST_STEPS_OF_A_THREAD,
  });
  const outcomes = walk.endings.map((ending): Outcome => {
    const { result, schedules, switches } = ending;
    const wrong = ending.how === 'ended' ? (result?.wrong ?? undefined) : HOW[ending.how];
    const words = result ? memoryInWords(result) : ending.words;
    return {
      ...{ right: wrong === undefined, words, wrong, schedules, switches },
      schedule: showSchedule(ending.schedule),
    };
  });
  outcomes.sort((a, b) => Number(a.right) - Number(b.right) || a.switches - b.switches);
  const wrong = outcomes.reduce((sum, one) => sum + (one.right ? 0 : one.schedules), 0);
  const { schedules, runs, isComplete } = walk;
  return { schedules, wrong, runs, isComplete, outcomes };
}

const HOW = { deadlock: 'deadlock', endless: 'no end' } as const;

function memoryInWords({ memory }: RunResult): string {
  const held = Object.entries(memory).map(([name, value]) => `${name} is ${showPython(value)}`);
  return held.join(', ');
}
