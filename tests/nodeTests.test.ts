import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readExercises } from '../src/plugins/exercises/readExercises';

/** What an exercise has for Node alone, `node/*.ts`, really runs: with its solution, on real workers. The page and the corpus do not. */
const run = promisify(execFile);
const exercises = readExercises('.').exercises.filter(({ node }) => node.length > 0);

it('has an exercise that runs on more than the simulated machine', () => {
  expect(exercises.map(({ id }) => id)).toContain('process-pool');
});

describe.each(exercises)('$id', ({ id, solution, support, node }) => {
  it('passes under Node with its solution', async () => {
    const folder = resolve('.cache/node-tests', id);
    rmSync(folder, { recursive: true, force: true });
    for (const { path, text } of [{ path: 'exercise.ts', text: solution }, ...support, ...node]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    // In a process of its own: a solution that holds it must not hold this one.
    const env = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
    const { stdout } = await run(
      process.execPath,
      [
        ...[resolve('node_modules/vitest/vitest.mjs'), 'run'],
        ...['--config', 'exercises/vitest.config.ts', '--dir', folder],
      ],
      { env: { ...Object.fromEntries(env), NO_COLOR: '1' } as NodeJS.ProcessEnv, timeout: 90_000 },
    );
    expect(stdout).toMatch(/Tests\s+\d+ passed \(\d+\)/);
  }, 100_000);
});
