import { describe, expect, it } from 'vitest';
import { buildsOn, carriedFiles } from './carriedFiles';

const shared = Object.entries({
  'kit/Kernel.ts':
    "import { Clock } from './clock/Clock';\nexport class Kernel { clock = new Clock() }\n",
  'kit/clock/Clock.ts':
    "import type { Kernel } from '../Kernel';\nexport class Clock { kernel?: Kernel }\n",
  'kit/index.ts': "export { Kernel } from './Kernel';\n",
  'kit/unused.ts': 'export const unused = 1;\n',
  'loop/index.ts': "export * from './timers';\nexport * from '#loop/future';\n",
  'loop/ready-queue.ts': 'export class EventLoop {}\n',
  'loop/timers.ts':
    "import { Kernel } from '#kit';\nimport { EventLoop } from '#loop/ready-queue';\nimport { Heap } from './timers/Heap';\nexport const all = [Kernel, EventLoop, Heap];\n",
  'loop/timers/Heap.ts': 'export class Heap {}\n',
  'loop/future.ts': 'export class Future {}\n',
}).map(([path, text]) => ({ path, text }));

const carried = (...texts: string[]) => carriedFiles(shared, texts).map(({ path }) => path);
const kit = ['kit/Kernel.ts', 'kit/clock/Clock.ts', 'kit/index.ts'];

describe('carried files', () => {
  it('are none for code that shares nothing', () => {
    expect(
      carried("import { shop } from './support/shop';\nimport { it } from 'vitest';\n"),
    ).toEqual([]);
  });

  it('are followed through imports, also of types and in circles', () => {
    expect(carried("import { Kernel } from '#kit';\n")).toEqual(kit);
    expect(carried("import type { EventLoop } from '#loop/ready-queue';\n")).toEqual([
      'loop/ready-queue.ts',
    ]);
  });

  it('hold what a part of the loop needs itself, and nothing else', () => {
    expect(carried("export * from '#loop/timers';\n")).toEqual([
      ...kit,
      'loop/ready-queue.ts',
      'loop/timers.ts',
      'loop/timers/Heap.ts',
    ]);
  });

  it('are those of all texts together', () => {
    expect(carried("import '#loop/future';\n", "import '#loop/ready-queue';\n")).toEqual([
      'loop/ready-queue.ts',
      'loop/future.ts',
    ]);
    expect(carried("import { run } from '#loop';\n")).toEqual(
      shared.map(({ path }) => path).filter((path) => path !== 'kit/unused.ts'),
    );
  });

  it('are not found for what is not there, or by a path of the exercise', () => {
    expect(
      carried("import '#loop/task';\nimport './kit/Kernel';\nimport './loop/timers';\n"),
    ).toEqual([]);
  });

  it('say which exercises they come from', () => {
    expect(buildsOn(carriedFiles(shared, ["import '#loop';\n"]))).toEqual([
      'ready-queue',
      'timers',
      'future',
    ]);
  });
});
