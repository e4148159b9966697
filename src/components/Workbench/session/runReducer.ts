import type { RunEvent, RunOutcome, TestOutcome } from '../../../runner/types';
import type { RunState, TestRow } from './RunState';

export type RunAction =
  | { readonly type: 'run' }
  | { readonly type: 'events'; readonly events: readonly RunEvent[] }
  | { readonly type: 'ended'; readonly outcome: RunOutcome };

/** The worker folds long output already; this is the page's own limit, should it not. */
const CONSOLE_LINES = 500;

/** The list before anything ran: the tests that the exercise is known to have. */
export function initialRun(tests: readonly string[]): RunState {
  return {
    phase: 'idle',
    count: 0,
    rows: tests.map(notRun),
    console: [],
    consoleDropped: 0,
    outcome: undefined,
  };
}

/** Folds what a run says into what the learner sees. */
export function runReducer(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'run':
      // Old results stay, marked as such: a run takes milliseconds, and a list that empties and fills flickers.
      return {
        ...state,
        phase: 'running',
        count: state.count + 1,
        rows: state.rows.map((row) => ({ ...row, stale: row.state !== 'not-run' })),
        console: [],
        consoleDropped: 0,
      };
    case 'events':
      return action.events.reduce(foldEvent, state);
    case 'ended':
      return endRun(state, action.outcome);
  }
}

function foldEvent(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'collected':
      return { ...state, rows: withNames(state.rows, event.tests) };
    case 'started':
      return withRow(state, { name: event.test, state: 'running', errors: [], stale: false });
    case 'finished':
      return withRow(state, rowOf(event.test));
    case 'console': {
      const lines = [...state.console, { level: event.level, text: event.text }];
      const over = Math.max(0, lines.length - CONSOLE_LINES);
      return { ...state, console: lines.slice(over), consoleDropped: state.consoleDropped + over };
    }
  }
}

/** The outcome is the truth: events may have been lost, and a row that it does not speak of has not run. */
function endRun(state: RunState, outcome: RunOutcome): RunState {
  const tests = outcome.kind === 'cancelled' ? [] : outcome.tests;
  const running = outcome.kind === 'stopped' ? outcome.problem.test : undefined;
  const finished = new Map(tests.map((test) => [test.name, test]));
  const rows = withNames(state.rows, [...finished.keys()]).map((row): TestRow => {
    const test = finished.get(row.name);
    if (test) return rowOf(test);
    if (row.name === running) return { ...notRun(row.name), state: 'unfinished' };
    if (outcome.kind === 'cancelled' && !row.stale && row.state !== 'running') return row;
    return notRun(row.name);
  });
  return { ...state, phase: 'ended', rows, outcome };
}

function rowOf(test: TestOutcome): TestRow {
  return { name: test.name, state: test.state, errors: test.errors, stale: false };
}

function notRun(name: string): TestRow {
  return { name, state: 'not-run', errors: [], stale: false };
}

function withNames(rows: readonly TestRow[], names: readonly string[]): readonly TestRow[] {
  const known = new Set(rows.map((row) => row.name));
  return [...rows, ...names.filter((name) => !known.has(name)).map(notRun)];
}

function withRow(state: RunState, row: TestRow): RunState {
  const rows = withNames(state.rows, [row.name]);
  return { ...state, rows: rows.map((old) => (old.name === row.name ? row : old)) };
}
