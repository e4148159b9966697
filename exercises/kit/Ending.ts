import { countSwitches } from './schedule';
import { showValue } from './showValue';
import type { Threads } from './Threads';

/** `ended`: each thread has come to its end. `deadlock`: some have not, and none can go on. `endless`: the explorer lost patience. */
export type HowItEnds = 'ended' | 'deadlock' | 'endless';

/** A way in which schedules end. Two end in the same way when these words are the same. */
export interface Ending<Result> {
  readonly how: HowItEnds;
  /** What came of it, when all threads have ended. */
  readonly result: Result | undefined;
  /** `the result is 1`, `A waits for north, which B holds; B waits for south, which A holds`. */
  readonly words: string;
  /** How many schedules end so. */
  readonly schedules: number;
  /** Of these, one that goes over from a thread to another least often, as the list of who takes each step. */
  readonly schedule: readonly number[];
  readonly switches: number;
}

/** The ending of a run that was taken as far as it goes, which stands for `schedules` of them. */
export function endingOf<Result>(
  threads: Threads<Result>,
  how: HowItEnds,
  schedules: number,
  schedule: readonly number[],
): Ending<Result> {
  const result = how === 'ended' ? threads.result() : undefined;
  const thrown = threads.errors().map(([name, error]) => `${name} threw ${error}`);
  const end: Record<HowItEnds, readonly string[]> = {
    ended: result === undefined ? [] : [`the result is ${showValue(result)}`],
    deadlock: waitsInWords(threads),
    endless: ['it goes on and on'],
  };
  const words = [...thrown, ...end[how]].join('; ') || 'all threads have ended';
  return { how, result, words, schedules, schedule, switches: countSwitches(schedule) };
}

/** Both of them: the schedules of one way to end, from two parts of the search. */
export function addEndings<Result>(one: Ending<Result>, other: Ending<Result>): Ending<Result> {
  const calmer = other.switches < one.switches ? other : one;
  return { ...calmer, schedules: one.schedules + other.schedules };
}

/** Who cannot go on and why, a line for each: `A waits for north, which B holds`. */
export function waitsInWords(threads: Threads<unknown>): string[] {
  return threads.waits().map(({ thread, access, holder, holderHasEnded }) => {
    if (holder === undefined) return `${thread} ${access.words}`;
    if (holder === thread) return `${thread} waits for ${access.place.name}, which it holds itself`;
    const ended = holderHasEnded ? `, and ${holder} has ended` : '';
    return `${thread} waits for ${access.place.name}, which ${holder} holds${ended}`;
  });
}
