import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseExercise } from './Course';

/** The tests of an exercise that need Node itself: real workers, real sockets. None for most. */
export function listNodeTests(root: string, { folder }: CourseExercise): readonly string[] {
  const path = join(root, folder, 'node');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/node/${name}`);
}

/** Runs them with vitest, which has the terminal meanwhile. Gives its exit code. */
export function runNodeTests(
  root: string,
  folder: string,
  tests: readonly string[],
  once: boolean,
): Promise<number> {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const config = ['--config', 'exercises/vitest.config.ts', '--dir', folder];
  const child = spawn(process.execPath, [vitest, once ? 'run' : 'watch', ...tests, ...config], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
