import { describe, expect, it } from 'vitest';
import type { RunOutcome, TestState } from '../../../runner/types';
import { initialRun, runReducer } from './runReducer';
import { summarySentence, verdictSentence } from './verdictSentence';

const NAMES = ['count > a', 'count > b', 'count > c'];
const title = (name: string) => name.replace('count > ', '');

function ended(outcome: RunOutcome) {
  return runReducer(initialRun(NAMES), { type: 'ended', outcome });
}
/** One letter a test: p passed, f failed, s skipped, - missing. */
function finished(states: string, durationMs = 6) {
  const names: Record<string, TestState> = { p: 'passed', f: 'failed', s: 'skipped' };
  const tests = NAMES.flatMap((name, index) => {
    const state = names[states[index] ?? '-'];
    return state ? [{ name, state, durationMs: 1, errors: [] }] : [];
  });
  return ended({ kind: 'finished', tests, notices: [], durationMs });
}

describe('verdictSentence', () => {
  it.each([
    ['ppp', true, 'All 3 tests pass. Solved.'],
    ['pfp', false, '1 of 3 fails. First: b.'],
    ['fpf', false, '2 of 3 fail. First: a.'],
    ['pp-', false, 'No test fails, but 1 of 3 did not run: c.'],
    ['psp', false, 'No test fails, but 1 of 3 did not run: b.'],
    ['ppp', false, 'All tests pass, but the run does not count.'],
  ])('%s, solved: %s', (states, solved, sentence) => {
    expect(verdictSentence(finished(states), solved, title)).toBe(sentence);
  });

  it('speaks before the first run, after a stop and of a problem', () => {
    expect(verdictSentence(initialRun(NAMES), false, title)).toBe('3 tests, not run yet.');
    expect(verdictSentence(ended({ kind: 'cancelled' }), false, title)).toBe(
      'Stopped before the end.',
    );
    const problem = { code: 'syntax', message: 'Line 3 does not parse.' } as const;
    const stopped = ended({ kind: 'stopped', problem, tests: [], durationMs: 1 });
    expect(verdictSentence(stopped, false, title)).toBe('Line 3 does not parse.');
  });
});

describe('summarySentence', () => {
  it.each([
    [6.4, '2 of 3 passed in 6 ms'],
    [0.2, '2 of 3 passed in 1 ms'],
    [2340, '2 of 3 passed in 2.3 s'],
  ])('%d ms', (ms, sentence) => {
    expect(summarySentence(finished('pfp', ms))).toBe(sentence);
  });

  it('is silent when nothing ran to its end', () => {
    expect(summarySentence(initialRun(NAMES))).toBeUndefined();
    expect(summarySentence(ended({ kind: 'cancelled' }))).toBeUndefined();
  });
});
