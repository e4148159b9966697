import { join } from 'node:path';
import { listExerciseFolders } from '../../plugins/exercises/listExerciseFolders';
import { findExercise } from '../findExercise';
import { type CourseExercise, exercisesOf, pickNext } from './Course';
import { layoutCourse } from './layoutCourse';
import { createPaint, wantsColour } from './Paint';
import { parseArguments } from './parseArguments';
import { readCode } from './readCode';
import { listNodeTests, runNodeTests } from './runNodeTests';
import { SolvedMarks } from './SolvedMarks';

/** `npm run solve`: solve the exercises in a clone, with your own editor. `parseArguments` says what it can be asked. */
async function main(root: string): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'refused') return refuse(asked.reason);
  if ('slug' in asked && asked.slug !== undefined) {
    const found = findExercise(listExerciseFolders(root), asked.slug);
    if ('unknown' in found) return refuse(found.unknown);
  }
  // What is slow to load is loaded when it is known that it is needed.
  const { readCourse } = await import('./readCourse');
  const course = await readCourse(root);
  const exercises = exercisesOf(course);
  const marks = new SolvedMarks(root);
  const markOf = ({ id, folder }: CourseExercise) => marks.of(id, readCode(root, folder));

  if (asked.kind === 'list') {
    const paint = createPaint(wantsColour(process.stdout.isTTY, process.env));
    console.log(layoutCourse(course, markOf, paint).join('\n'));
    return 0;
  }
  const first = asked.slug
    ? exercises.find(({ id }) => id === asked.slug)
    : pickNext(exercises, (one) => markOf(one) === 'solved');
  if (!first) {
    console.log(`Nothing is left: all ${exercises.length} exercises are solved.`);
    return 0;
  }
  const once = asked.once || !process.stdin.isTTY || !process.stdout.isTTY;
  if (asked.kind === 'node') {
    const tests = listNodeTests(root, first);
    if (tests.length > 0) return runNodeTests(root, first.folder, tests, once);
    return refuse(`Nothing of ${first.id} needs Node itself. Run it without --node.`);
  }
  const { solve } = await import('./solve');
  const project = join(__dirname, '../../..');
  return solve({ root, project, course: exercises, first, once });
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

main(process.cwd()).then(
  // What was printed into a pipe may still be on its way.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
