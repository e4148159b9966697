import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSharedCode } from './readSharedCode';

let root = '';

/** A project with these files under `exercises/`. */
function project(files: Readonly<Record<string, string>>): string {
  root = mkdtempSync(join(tmpdir(), 'shared-code-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'exercises', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

const chapter = '09-event-loop';

describe('shared code', () => {
  it('is read as a learner’s project has it: parts with the text of their solution', () => {
    const { files, parts, problems } = readSharedCode(
      project({
        'kit/index.ts': "export * from './Kernel';\n",
        'kit/Kernel.ts': 'export class Kernel {}\n',
        'kit/Kernel.test.ts': 'never carried\n',
        'kit/README.md': 'never carried\n',
        'loop/index.ts': "export * from './timers';\n",
        'loop/timers.ts': `export * from '../${chapter}/02-timers/solution';\n`,
        'loop/queue.ts': `/** The ready queue. */\nexport * from '../${chapter}/01-queue/solution';\n`,
        [`${chapter}/02-timers/solution.ts`]:
          "import { Heap } from './support/Heap';\nexport const timers = Heap;\n",
        [`${chapter}/02-timers/support/Heap.ts`]: 'export class Heap {}\n',
        [`${chapter}/01-queue/solution.ts`]: 'export const queue = [];\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(parts).toEqual([
      { chapter, order: 1, id: 'queue' },
      { chapter, order: 2, id: 'timers' },
    ]);
    expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual({
      'kit/Kernel.ts': 'export class Kernel {}\n',
      'kit/index.ts': "export * from './Kernel';\n",
      'loop/index.ts': "export * from './timers';\n",
      'loop/queue.ts': 'export const queue = [];\n',
      'loop/timers.ts': "import { Heap } from './timers/Heap';\nexport const timers = Heap;\n",
      'loop/timers/Heap.ts': 'export class Heap {}\n',
    });
    expect(files.at(-1)?.path, 'parts stand in the order of the course').toBe(
      'loop/timers/Heap.ts',
    );
  });

  it('is nothing where nothing is shared', () => {
    expect(readSharedCode(project({ 'README.md': '' }))).toEqual({
      files: [],
      parts: [],
      problems: [],
    });
  });

  it.each([
    [
      'a part of no exercise',
      'timers.ts',
      `export * from '../${chapter}/02-timers/solution';`,
      `There is no solution in exercises/${chapter}/02-timers.`,
    ],
    [
      'a part under another name',
      'timer.ts',
      `export * from '../${chapter}/01-queue/solution';`,
      'It passes on the exercise "queue". Name the file queue.ts.',
    ],
    [
      'a file that leaves its folder',
      'index.ts',
      `import { queue } from '../${chapter}/01-queue/solution';\nexport const all = [queue];`,
      'It imports from outside of its folder',
    ],
  ])('names %s', (_what, name, text, sentence) => {
    const { problems } = readSharedCode(
      project({ [`loop/${name}`]: text, [`${chapter}/01-queue/solution.ts`]: '' }),
    );
    expect(problems).toEqual([
      { file: `exercises/loop/${name}`, line: 1, message: expect.stringContaining(sentence) },
    ]);
  });
});
