import { LINE_HEIGHT } from '../CodeEditor/lineHeight';
import type { ExerciseView } from '../ExerciseView';

const PADDING = 28;
const MIN_LINES = 13;
const MAX_LINES = 26;
/** A test's row and a task's heading in the list of tests, and what stands above and below the list. */
const ROW_HEIGHT = 29;
const LIST_EXTRAS = 110;

/**
 * Height in pixels of the inline editor, from what is known on the server, so that nothing moves when the live
 * editor takes the starter's place: room for the starter and two lines more, or for the list of tests beside it.
 */
export function deskHeight(view: Pick<ExerciseView, 'starterLines' | 'tasks'>): number {
  const rows = view.tasks.reduce((sum, task) => sum + 1 + task.tests.length, 0);
  const forList = (rows * ROW_HEIGHT + LIST_EXTRAS - PADDING) / LINE_HEIGHT;
  const lines = Math.max(MIN_LINES, view.starterLines + 2, Math.ceil(forList));
  return Math.min(MAX_LINES, lines) * LINE_HEIGHT + PADDING;
}
