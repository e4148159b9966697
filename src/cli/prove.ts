import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listExerciseFolders, slugOf } from '../plugins/exercises/listExerciseFolders';
import { findExercise } from './findExercise';

/** `npm run prove -- lazy-pipeline`: what `npm test` checks of all exercises, for one, in seconds. */
const found = findExercise(listExerciseFolders(process.cwd()), process.argv[2]);
if ('unknown' in found) {
  console.error(found.unknown);
  process.exit(1);
}

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', 'tests/corpus.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, EXERCISE: slugOf(found.folder) },
});
child.on('close', (code) => process.exit(code ?? 1));
