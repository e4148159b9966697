import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listExerciseFolders } from '../plugins/exercises/listExerciseFolders';
import { findExercise } from './findExercise';

/**
 * `npm run exercise -- lazy-pipeline`: solve an exercise in a clone. Its tests run at each save of `exercise.ts`;
 * `--run` runs them once.
 */
const args = process.argv.slice(2);
const once = args.includes('--run');
const [slug] = args.filter((arg) => !arg.startsWith('--'));

const found = findExercise(listExerciseFolders(process.cwd()), slug);
if ('unknown' in found) {
  console.error(found.unknown);
  process.exit(1);
}

console.log(`Edit ${found.folder}/exercise.ts. What to do stands in prompt.md beside it.`);
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const child = spawn(
  process.execPath,
  [vitest, once ? 'run' : 'watch', '--config', 'exercises/vitest.config.ts', '--dir', found.folder],
  { stdio: 'inherit' },
);
child.on('close', (code) => process.exit(code ?? 1));
