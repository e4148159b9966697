import { describe, expect, it } from 'vitest';
import type { TestOutcome } from '../../../runner/types';
import { failureMarks } from './failureMarks';
import { initialRun, runReducer } from './runReducer';
import { solvedTasks } from './solvedTasks';

const at = (line: number, message: string, file = 'exercise.ts') => ({
  name: 'AssertionError',
  message,
  place: { file, line, column: 1 },
});
const failed = (name: string, ...errors: TestOutcome['errors'][number][]): TestOutcome => ({
  name,
  state: 'failed',
  durationMs: 1,
  errors,
});
function after(tests: readonly TestOutcome[]) {
  const start = initialRun(['a > one', 'a > two', 'b > one']);
  return runReducer(start, {
    type: 'ended',
    outcome: { kind: 'finished', tests, notices: [], durationMs: 1 },
  });
}

describe('failureMarks', () => {
  it('joins the messages of a line and leaves out places in other files', () => {
    const run = after([
      failed('a > one', at(4, 'too many'), at(2, 'too early')),
      failed('a > two', at(4, 'too many'), at(4, 'too late'), at(9, 'no', 'exercise.test.ts')),
    ]);
    expect(failureMarks(run)).toEqual([
      { line: 4, message: 'too many\ntoo late' },
      { line: 2, message: 'too early' },
    ]);
  });

  it('marks where a text does not parse', () => {
    const problem = {
      code: 'syntax',
      message: 'Unexpected token.',
      place: { file: 'exercise.ts', line: 3, column: 7 },
    } as const;
    const run = runReducer(initialRun(['a > one']), {
      type: 'ended',
      outcome: { kind: 'stopped', problem, tests: [], durationMs: 1 },
    });
    expect(failureMarks(run)).toEqual([{ line: 3, message: 'Unexpected token.' }]);
  });
});

describe('solvedTasks', () => {
  const tasks = [
    { title: 'a', html: '', tests: ['a > one', 'a > two'] },
    { title: 'b', html: '', tests: ['b > one'] },
  ];
  const passed = (name: string): TestOutcome => ({
    name,
    state: 'passed',
    durationMs: 1,
    errors: [],
  });

  it('needs every test of the task', () => {
    const run = after([passed('a > one'), failed('a > two'), passed('b > one')]);
    expect([...solvedTasks(tasks, run)]).toEqual(['b']);
  });

  it('believes no run that was ended from outside', () => {
    const run = runReducer(initialRun(['a > one']), {
      type: 'ended',
      outcome: {
        kind: 'stopped',
        problem: { code: 'tampered', message: 'No.' },
        tests: tasks.flatMap((task) => task.tests.map(passed)),
        durationMs: 1,
      },
    });
    expect(solvedTasks(tasks, run).size).toBe(0);
  });
});
