import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../runner/limits';
import type { Engine, RunOutcome } from '../../runner/types';
import { bundleNodeWorker } from './bundleNodeWorker';
import { createNodeEngine } from './createNodeEngine';

/** The page's worker in a thread of Node. `tests/e2e/runner*.spec.ts` say what it does in a browser; these, that a terminal has the same. */
let engine: Engine;
/** For a run that holds the loop, and for one that waits. Half a second is as good as the seconds that a learner is given. */
let strict: Engine;
let hasty: Engine;

beforeAll(async () => {
  const script = await bundleNodeWorker(process.cwd());
  engine = createNodeEngine(script);
  strict = createNodeEngine(script, { ...limits, silentBeats: 2 });
  hasty = createNodeEngine(script, { ...limits, silentBeats: 20, testMs: 500 });
});
afterAll(() => {
  for (const one of [engine, strict, hasty]) one.dispose();
});

const test = `import { expect, it } from 'vitest';
import { answer } from './exercise';
it('answers', async () => {
  expect(await answer(), 'answer() gave').toEqual([1, 2]);
});
`;

/** Runs an `answer` with this body. */
const run = (body: string, before = '', on = engine): Promise<RunOutcome> =>
  on.run({
    'exercise.test.ts': test,
    'exercise.ts': `${before}export function answer(): unknown {\n  ${body}\n}\n`,
  });

it('passes what is right', async () => {
  expect(await run('return [1, 2];')).toMatchObject({
    kind: 'finished',
    tests: [{ name: 'answers', state: 'passed', errors: [] }],
    notices: [],
  });
});

it('says in what a wrong answer differs, and where', async () => {
  expect(await run('return [1, 3];')).toMatchObject({
    tests: [
      {
        state: 'failed',
        errors: [
          {
            name: 'AssertionError',
            message: 'answer() gave: expected [ 1, 3 ] to deeply equal [ 1, 2 ]',
            diff: '  [\n    1,\n-   2,\n+   3,\n  ]',
            place: { file: 'exercise.test.ts', line: 4, column: 43 },
          },
        ],
      },
    ],
  });
});

it.each([
  ['a text that does not parse', 'return (;', 'syntax', 'exercise.ts does not parse', 2],
  ['what the engine alone finds', 'let a = 1; let a = 2;', 'syntax', "'a' has already been", 2],
  ['a lost rejection', "void Promise.reject(new Error('x')); return [1, 2];", 'unhandled', 'x'],
  ['a replaced built-in', 'Array.isArray = () => true as never;', 'tampered', 'Array.isArray'],
])('ends a run for %s', async (_, body, code, message, line?: number) => {
  const outcome = await run(body);
  expect(outcome).toMatchObject({
    kind: 'stopped',
    problem: { code, message: expect.stringContaining(message), ...(line && { place: { line } }) },
  });
});

it('ends a run that holds the loop', async () => {
  expect(await run('for (;;);', '', strict)).toMatchObject({
    kind: 'stopped',
    problem: {
      code: 'blocked',
      message: expect.stringContaining('The event loop was held for 0.5 seconds'),
    },
  });
});

it('ends a run that waits for a promise that nobody settles', async () => {
  expect(await run('return new Promise(() => {});', '', hasty)).toMatchObject({
    kind: 'stopped',
    problem: { code: 'never-finished', message: expect.stringContaining('within 0.5 seconds') },
  });
});

it('gives the code what the page gives it, and nothing of Node', async () => {
  const outcome = await run('return [typeof process, typeof Buffer];');
  expect(outcome).toMatchObject({
    tests: [{ errors: [{ message: expect.stringContaining("[ 'undefined', 'undefined' ]") }] }],
  });
  const imports = await run('return fs;', "import fs from 'node:fs';\n");
  expect(imports).toMatchObject({
    kind: 'stopped',
    problem: { code: 'import', place: { line: 1 } },
  });
});

it('ends the older run when a newer one begins', async () => {
  const older = run('for (;;);');
  const newer = run('return [1, 2];');
  expect(await older).toEqual({ kind: 'cancelled' });
  expect(await newer).toMatchObject({ kind: 'finished' });
});
