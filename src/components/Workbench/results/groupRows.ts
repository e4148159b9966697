import type { TaskView } from '../../ExerciseView';
import type { RunState, TestRow } from '../session/RunState';

export interface TaskRows {
  readonly title: string;
  readonly rows: readonly TestRow[];
}

/** The rows under their tasks; rows of no known task come last, under a title of their own. */
export function groupRows(
  tasks: readonly Pick<TaskView, 'title' | 'tests'>[],
  run: RunState,
): readonly TaskRows[] {
  const known = tasks.map((task) => ({
    title: task.title,
    rows: run.rows.filter((row) => task.tests.includes(row.name)),
  }));
  const listed = new Set(tasks.flatMap((task) => task.tests));
  const others = run.rows.filter((row) => !listed.has(row.name));
  return others.length > 0 ? [...known, { title: 'Other tests', rows: others }] : known;
}
