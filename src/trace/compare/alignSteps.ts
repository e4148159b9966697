import type { LoopTrace } from '../LoopTrace';
import { longestCommon } from './longestCommon';
import { type Moment, momentsOf } from './moments';

/** A step of each of two traces, to be looked at side by side. */
export interface JointStep {
  readonly a: number;
  readonly b: number;
  /** The same moment in both. */
  readonly same: boolean;
}

/**
 * Lays two traces of the same program beside each other. The joint steps go through every step of both and never back.
 * The moments that both have (`moments.ts`) stand beside each other; between two of them both go on together, and the
 * one that has fewer steps waits for the other. What is printed, and when, is matched first; then, between those, what
 * becomes of the tasks; then timers and passes.
 */
export function alignSteps(a: LoopTrace, b: LoopTrace): JointStep[] {
  const matches = match(momentsOf(a), momentsOf(b), 0);
  const joint: JointStep[] = [];
  let [lastA, lastB] = [-1, -1];

  /** Up to and without the steps `toA` and `toB`. */
  function goOn(toA: number, toB: number): void {
    const [gapA, gapB] = [toA - 1 - lastA, toB - 1 - lastB];
    for (let k = 1; k <= Math.max(gapA, gapB); k++)
      joint.push({
        a: Math.max(0, lastA + Math.min(k, gapA)),
        b: Math.max(0, lastB + Math.min(k, gapB)),
        same: false,
      });
    [lastA, lastB] = [toA - 1, toB - 1];
  }

  for (const [one, other] of matches) {
    goOn(one.step, other.step);
    joint.push({ a: one.step, b: other.step, same: true });
    [lastA, lastB] = [one.step, other.step];
  }
  goOn(a.events.length, b.events.length);
  return joint;
}

type Match = readonly [Moment, Moment];

/** Moments of a rank are matched, then between two matches those of the next rank. */
function match(a: readonly Moment[], b: readonly Moment[], rank: number): Match[] {
  if (rank > 2 || a.length === 0 || b.length === 0) return [];
  const ownA = a.filter((moment) => moment.rank === rank);
  const ownB = b.filter((moment) => moment.rank === rank);
  const key = (moment: Moment) => moment.key;
  const matches: Match[] = [];
  let [fromA, fromB] = [0, 0];

  const between = (toA: number, toB: number) =>
    matches.push(...match(a.slice(fromA, toA), b.slice(fromB, toB), rank + 1));

  for (const [i, j] of longestCommon(ownA.map(key), ownB.map(key))) {
    const [one, other] = [ownA[i], ownB[j]];
    if (!one || !other) continue;
    const [toA, toB] = [a.indexOf(one, fromA), b.indexOf(other, fromB)];
    between(toA, toB);
    matches.push([one, other]);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  between(a.length, b.length);
  return matches;
}
