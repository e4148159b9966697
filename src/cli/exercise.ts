import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listExerciseFolders } from '../plugins/exercises/listExerciseFolders';
import { findExercise } from './findExercise';

/**
 * `npm run exercise -- lazy-pipeline`: solve an exercise in a clone. Its tests run at each save of `exercise.ts`;
 * `--run` runs them once, `--node` runs those that need Node itself, where an exercise has some.
 */
const args = process.argv.slice(2);
const once = args.includes('--run');
const onNode = args.includes('--node');
const [slug] = args.filter((arg) => !arg.startsWith('--'));

const found = findExercise(listExerciseFolders(process.cwd()), slug);
if ('unknown' in found) {
  console.error(found.unknown);
  process.exit(1);
}

const tests = onNode ? nodeTests(found.folder) : [`${found.folder}/exercise.test.ts`];
if (tests.length === 0) {
  console.error(`Nothing of ${slug} needs Node itself. Run it without --node.`);
  process.exit(1);
}

console.log(`Edit ${found.folder}/exercise.ts. What to do stands in prompt.md beside it.`);
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const child = spawn(
  process.execPath,
  [
    vitest,
    once ? 'run' : 'watch',
    ...tests,
    '--config',
    'exercises/vitest.config.ts',
    '--dir',
    found.folder,
  ],
  { stdio: 'inherit' },
);
child.on('close', (code) => process.exit(code ?? 1));

function nodeTests(folder: string): readonly string[] {
  const path = join(folder, 'node');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/node/${name}`);
}
