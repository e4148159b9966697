import { describe, expect, it } from 'vitest';
import type { RunEvent, RunOutcome, TestOutcome } from '../../../runner/types';
import type { RunState } from './RunState';
import { initialRun, runReducer } from './runReducer';

const TESTS = ['count > to one', 'count > from zero', 'laziness > nothing before next'];

const test = (name: string, state: TestOutcome['state'] = 'passed'): TestOutcome => ({
  name,
  state,
  durationMs: 1,
  errors: state === 'failed' ? [{ name: 'AssertionError', message: 'no' }] : [],
});
const finished = (...tests: TestOutcome[]): RunOutcome => ({
  kind: 'finished',
  tests,
  notices: [],
  durationMs: 3,
});

/** Folds events (and an outcome that ends them) into a run of TESTS. */
function run(
  events: readonly RunEvent[],
  outcome?: RunOutcome,
  from: RunState = initialRun(TESTS),
) {
  const running = runReducer(runReducer(from, { type: 'run' }), { type: 'events', events });
  return outcome ? runReducer(running, { type: 'ended', outcome }) : running;
}
/** `✓✕○` and so on, with `'` behind a stale row. */
const picture = (state: RunState) =>
  state.rows.map((row) => `${row.state}${row.stale ? "'" : ''}`).join(' ');

describe('runReducer', () => {
  it('lists the tests before anything ran', () => {
    expect(picture(initialRun(TESTS))).toBe('not-run not-run not-run');
  });

  it('fills in as tests start and finish', () => {
    const state = run([
      { type: 'started', test: 'count > to one' },
      { type: 'finished', test: test('count > to one') },
      { type: 'started', test: 'count > from zero' },
    ]);
    expect(picture(state)).toBe('passed running not-run');
    expect(state.phase).toBe('running');
  });

  it('keeps old results, marked as old, until new ones come', () => {
    const before = run([], finished(...TESTS.map((name) => test(name))));
    const again = run(
      [{ type: 'finished', test: test('count > to one', 'failed') }],
      undefined,
      before,
    );
    expect(picture(again)).toBe("failed passed' passed'");
  });

  it('believes the outcome, whatever the events said', () => {
    const state = run(
      [{ type: 'finished', test: test('count > to one') }],
      finished(test('count > to one', 'failed'), test('count > from zero')),
    );
    expect(picture(state)).toBe('failed passed not-run');
  });

  it('marks the test that was running when the run was ended from outside', () => {
    const state = run([{ type: 'started', test: 'count > from zero' }], {
      kind: 'stopped',
      problem: { code: 'blocked', message: 'An endless loop.', test: 'count > from zero' },
      tests: [test('count > to one')],
      durationMs: 900,
    });
    expect(picture(state)).toBe('passed unfinished not-run');
  });

  it('keeps what had finished when the learner stops it, and forgets the old results', () => {
    const before = run([], finished(...TESTS.map((name) => test(name))));
    const events: RunEvent[] = [
      { type: 'finished', test: test('count > to one', 'failed') },
      { type: 'started', test: 'count > from zero' },
    ];
    expect(picture(run(events, { kind: 'cancelled' }, before))).toBe('failed not-run not-run');
  });

  it('shows a test that it did not know of', () => {
    const state = run([{ type: 'collected', tests: ['count > extra'] }]);
    expect(state.rows.at(-1)).toMatchObject({ name: 'count > extra', state: 'not-run' });
  });

  it('empties the console for a new run and lets the oldest lines go', () => {
    const line = (text: string): RunEvent => ({ type: 'console', level: 'log', text });
    const state = run(Array.from({ length: 520 }, (_, index) => line(`${index}`)));
    expect(state.console).toHaveLength(500);
    expect(state.console[0]?.text).toBe('20');
    expect(state.consoleDropped).toBe(20);
    expect(run([line('new')], undefined, state).console).toEqual([{ level: 'log', text: 'new' }]);
  });
});
