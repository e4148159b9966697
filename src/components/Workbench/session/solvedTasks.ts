import type { TaskView } from '../../ExerciseView';
import type { RunState } from './RunState';

/** Titles of the tasks whose every test has passed, in the last run that came to its end. */
export function solvedTasks(tasks: readonly TaskView[], run: RunState): ReadonlySet<string> {
  if (run.outcome?.kind !== 'finished') return new Set();
  const passed = new Set(run.rows.filter((row) => row.state === 'passed').map((row) => row.name));
  return new Set(
    tasks
      .filter((task) => task.tests.length > 0 && task.tests.every((name) => passed.has(name)))
      .map((task) => task.title),
  );
}
