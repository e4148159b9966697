import { describe, expect, it } from 'vitest';
import {
  initialRun,
  type RunAction,
  runReducer,
} from '../../components/Workbench/session/runReducer';
import { parseChanged } from '../../exercise-format/tinyExercise';
import type { Exercise } from '../../exercise-format/types';
import type { RunEvent, RunOutcome, TestOutcome } from '../../runner/types';
import { isSolved } from '../../runner/verdict';
import { layoutRun } from './layoutRun';
import { createPaint } from './Paint';

const parsed = parseChanged();
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const exercise: Exercise = parsed.exercise;
const POSITIVE = 'Double a number > doubles a positive number';
const NEGATIVE = 'Double a number > doubles a negative number';

function layout(outcome: RunOutcome, events: readonly RunEvent[] = [], isColoured = false) {
  const tests = exercise.tasks.flatMap((task) => task.tests);
  const actions: RunAction[] = [
    { type: 'run' },
    { type: 'events', events },
    { type: 'ended', outcome },
  ];
  const run = actions.reduce(runReducer, initialRun(tests));
  const page = { paint: createPaint(isColoured), width: 60 };
  return layoutRun(exercise, run, isSolved(outcome, tests), page);
}

const passed = (name: string): TestOutcome => ({
  name,
  state: 'passed',
  durationMs: 1,
  errors: [],
});
const failed = (name: string): TestOutcome => ({
  name,
  state: 'failed',
  durationMs: 1,
  errors: [
    {
      name: 'AssertionError',
      message: 'double(-4) returned: expected 8 to be -8',
      expected: '-8',
      received: '8',
      place: { file: 'exercise.test.ts', line: 11, column: 46 },
    },
  ],
});
const finished = (tests: TestOutcome[], notices: string[] = []): RunOutcome => ({
  kind: 'finished',
  tests,
  notices,
  durationMs: 7,
});

describe('a run in a terminal', () => {
  it('ends with the verdict, and says before it which belief fails like this', () => {
    expect(layout(finished([passed(POSITIVE), failed(NEGATIVE)]))).toEqual([
      'Double a number',
      '  ✓ doubles a positive number',
      '  ✕ doubles a negative number',
      '      double(-4) returned: expected 8 to be -8',
      '      − expected -8',
      '      + received 8',
      '      exercises/05-generators/01-double/exercise.test.ts:11:46',
      '',
      'A common belief: The result is never negative.',
      '  Words: say what the belief overlooks, and not the answer.',
      '',
      '1 of 2 fails. First: doubles a negative number.',
      '1 of 2 passed in 7 ms',
    ]);
  });

  it('says nothing of a belief when the failures have no known pattern', () => {
    const lines = layout(finished([failed(POSITIVE), passed(NEGATIVE)]));
    expect(lines.join('\n')).not.toContain('belief');
  });

  it('says that it is solved, what the code printed, and what it left behind', () => {
    const printed: RunEvent = { type: 'console', level: 'warn', text: 'one\ntwo' };
    const outcome = finished([passed(POSITIVE), passed(NEGATIVE)], ['1 timer was still waiting.']);
    expect(layout(outcome, [printed])).toEqual([
      'Double a number',
      '  ✓ doubles a positive number',
      '  ✓ doubles a negative number',
      '',
      'Console 1 line',
      '  warn: one',
      '  two',
      '',
      'All 2 tests pass. Solved.',
      '2 of 2 passed in 7 ms',
      '1 timer was still waiting.',
    ]);
  });

  it('shows of a run that was ended what has run, where it stood and why it ended', () => {
    const lines = layout({
      kind: 'stopped',
      problem: {
        code: 'blocked',
        message: 'The event loop was held, so the run was ended.',
        test: NEGATIVE,
        place: { file: 'exercise.ts', line: 3, column: 5 },
        excerpt: '> 3 | for (;;) {}\n    | ^',
      },
      tests: [passed(POSITIVE)],
      durationMs: 1_500,
    });
    expect(lines).toEqual([
      'Double a number',
      '  ✓ doubles a positive number',
      '  ✕ doubles a negative number, did not finish',
      '',
      `While this test was running: ${NEGATIVE}.`,
      'At exercises/05-generators/01-double/exercise.ts:3:5',
      '  > 3 | for (;;) {}',
      '      | ^',
      '',
      'The event loop was held, so the run was ended.',
      '1 of 2 passed in 1.5 s',
    ]);
  });

  it('keeps the lines of a schedule, and a diff of several lines with a legend', () => {
    const error = {
      name: 'TypeError',
      message: 'the shortest schedule that fails:\n  A reads 0\n  B reads 0',
      diff: '  [\n- 1,\n+ 2,\n  ]',
      place: { file: 'loop/timers.ts', line: 4, column: 2 },
    };
    const lines = layout(finished([{ ...failed(POSITIVE), errors: [error] }, passed(NEGATIVE)]));
    expect(lines.slice(2, 11)).toEqual([
      '      TypeError: the shortest schedule that fails:',
      '        A reads 0',
      '        B reads 0',
      '      − expected + received',
      '        [',
      '      − 1,',
      '      + 2,',
      '        ]',
      '      loop/timers.ts, line 4',
    ]);
  });

  it('has colours only when it is asked to', () => {
    const outcome = finished([passed(POSITIVE), failed(NEGATIVE)]);
    expect(layout(outcome).join('')).not.toContain('\u001b');
    expect(layout(outcome, [], true)).toContain(
      '\u001b[31m1 of 2 fails. First: doubles a negative number.\u001b[39m',
    );
  });
});
