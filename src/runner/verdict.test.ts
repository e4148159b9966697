import { describe, expect, it } from 'vitest';
import type { RunOutcome, TestOutcome, TestState } from './types';
import { isSolved, matchWrongAnswer } from './verdict';

const outcomeOf = (states: Record<string, TestState>): RunOutcome => ({
  kind: 'finished',
  tests: Object.entries(states).map(([name, state]) => ({
    name,
    state,
    durationMs: 0,
    errors: [],
  })),
  notices: [],
  durationMs: 1,
});
const passed = (name: string): TestOutcome => ({
  name,
  state: 'passed',
  durationMs: 0,
  errors: [],
});

describe('isSolved', () => {
  it('needs every expected test, passed', () => {
    expect(isSolved(outcomeOf({ a: 'passed', b: 'passed' }), ['a', 'b'])).toBe(true);
    expect(isSolved(outcomeOf({ a: 'passed' }), ['a', 'b']), 'one is missing').toBe(false);
    for (const state of ['failed', 'skipped', 'todo'] as const)
      expect(isSolved(outcomeOf({ a: 'passed', b: state }), ['a', 'b']), state).toBe(false);
  });

  it('does not take a test too many, a test twice or a test of another name', () => {
    expect(isSolved(outcomeOf({ a: 'passed', b: 'passed' }), ['a'])).toBe(false);
    expect(isSolved(outcomeOf({ b: 'passed' }), ['a'])).toBe(false);
    const twice: RunOutcome = {
      kind: 'finished',
      tests: [passed('a'), passed('a')],
      notices: [],
      durationMs: 1,
    };
    expect(isSolved(twice, ['a'])).toBe(false);
    expect(isSolved(twice, ['a', 'b'])).toBe(false);
  });

  it('does not take a run that was stopped or cancelled, nor an exercise without tests', () => {
    const problem = { code: 'tampered', message: '' } as const;
    expect(isSolved({ kind: 'stopped', problem, tests: [passed('a')], durationMs: 1 }, ['a'])).toBe(
      false,
    );
    expect(isSolved({ kind: 'cancelled' }, ['a'])).toBe(false);
    expect(isSolved(outcomeOf({}), [])).toBe(false);
  });
});

describe('matchWrongAnswer', () => {
  const wrong = [
    { id: 'eager', fails: ['a'] },
    { id: 'forgets', fails: ['a', 'b'] },
  ];

  it('finds the belief whose failures are exactly these', () => {
    expect(matchWrongAnswer(outcomeOf({ a: 'failed', b: 'passed' }), wrong)).toBe('eager');
    expect(matchWrongAnswer(outcomeOf({ b: 'failed', a: 'failed' }), wrong)).toBe('forgets');
  });

  it('finds none when the pattern is another, nothing failed or the run was stopped', () => {
    expect(matchWrongAnswer(outcomeOf({ a: 'passed', b: 'failed' }), wrong)).toBeUndefined();
    expect(matchWrongAnswer(outcomeOf({ a: 'passed', b: 'passed' }), wrong)).toBeUndefined();
    expect(matchWrongAnswer({ kind: 'cancelled' }, wrong)).toBeUndefined();
  });
});
