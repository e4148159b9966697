import type { RunOutcome } from './types';

/**
 * Whether an exercise is solved: the run came to its end, and it reported exactly the tests that the exercise has,
 * each once and each passed. Anything else, a test too many included, is not a proof.
 */
export function isSolved(outcome: RunOutcome, expectedTests: readonly string[]): boolean {
  if (outcome.kind !== 'finished' || expectedTests.length === 0) return false;
  const expected = new Set(expectedTests);
  const reported = new Set(outcome.tests.map(({ name }) => name));
  return (
    outcome.tests.length === expected.size &&
    reported.size === expected.size &&
    outcome.tests.every(
      ({ name, state, errors }) => expected.has(name) && state === 'passed' && errors.length === 0,
    )
  );
}

/** The wrong answer whose failures are exactly those of this run; `undefined` when no belief has this pattern. */
export function matchWrongAnswer(
  outcome: RunOutcome,
  wrong: readonly { readonly id: string; readonly fails: readonly string[] }[],
): string | undefined {
  if (outcome.kind !== 'finished') return undefined;
  const failed = new Set(
    outcome.tests.filter(({ state }) => state === 'failed').map(({ name }) => name),
  );
  if (failed.size === 0) return undefined;
  return wrong.find(
    ({ fails }) => new Set(fails).size === failed.size && fails.every((name) => failed.has(name)),
  )?.id;
}
