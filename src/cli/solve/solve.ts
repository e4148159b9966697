import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { bundleNodeWorker } from './bundleNodeWorker';
import type { CourseExercise } from './Course';
import { createNodeEngine } from './createNodeEngine';
import type { Desk } from './Desk';
import { listenToKeys } from './listenToKeys';
import { createPaint, wantsColour } from './Paint';
import { readCode } from './readCode';
import { readForSolving } from './readForSolving';
import { SolvedMarks } from './SolvedMarks';
import { SolveSession } from './SolveSession';

/** How often a file is looked at. Asking for its time works on every disk, also for editors that write a new file in its place. */
const LOOK_MS = 100;

/** Lines longer than this are hard to read … */
const MOST_COLUMNS = 100;
/** … and shorter ones too. A terminal that does not know its width says 0. */
const LEAST_COLUMNS = 40;

interface Options {
  /** Of the clone. */
  readonly root: string;
  /** Of the project whose runner runs: the same, but in a test. */
  readonly project: string;
  readonly course: readonly CourseExercise[];
  readonly first: CourseExercise;
  /** One run, and no keys. */
  readonly once: boolean;
}

/** Solves exercises in this process's terminal, from `first` on. Gives the exit code: with keys 0, else whether it is solved. */
export async function solve({ root, project, course, first, once }: Options): Promise<number> {
  const { stdin, stdout } = process;
  const engine = createNodeEngine(await bundleNodeWorker(project));
  const paint = createPaint(wantsColour(stdout.isTTY, process.env));
  const desk: Desk = {
    engine: {
      async run(files, options) {
        const outcome = await engine.run(files, options);
        // The next save finds a worker that has booted.
        if (!once) void engine.prepare();
        return outcome;
      },
    },
    marks: new SolvedMarks(root),
    page: () => ({ paint, width: columnsOf(stdout.columns) }),
    print: (lines) => stdout.write(lines.map((line) => `${line}\n`).join('')),
    readCode: (folder) => readCode(root, folder),
    readExercise: (folder) => readForSolving(root, folder),
    watch: (folder, changed) => (once ? () => {} : watchCode(root, folder, changed)),
    hasKeys: !once,
  };
  const session = new SolveSession(course, desk);
  if (once) {
    const isSolved = await session.open(first);
    engine.dispose();
    return isSolved ? 0 : 1;
  }
  const quit = listenToKeys(stdin, (key) => void session.press(key));
  await session.open(first);
  await quit;
  session.close();
  engine.dispose();
  return 0;
}

function columnsOf(columns: number | undefined): number {
  return Math.max(LEAST_COLUMNS, Math.min(columns || MOST_COLUMNS, MOST_COLUMNS));
}

function watchCode(root: string, folder: string, changed: () => void): () => void {
  const path = join(root, folder, 'exercise.ts');
  watchFile(path, { interval: LOOK_MS }, changed);
  return () => unwatchFile(path, changed);
}
