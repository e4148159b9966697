import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellEnd } from '../trace/CellKernel';
import { bootPython } from './bootPython';

/** `virtual/cells.py`: the cells of one page. */

interface Cells {
  run(code: string): string;
}

let open: (send: (stream: string, text: string) => void) => Cells;
let cells: Cells;
let written: [stream: string, text: string][];

beforeAll(async () => {
  open = (await bootPython()).pyimport('virtual.cells').Cells;
  // As in a page: one for the life of this CPython.
  cells = open((stream, text) => written.push([stream, text]));
}, 60_000);

beforeEach(() => {
  written = [];
});

const run = (...lines: string[]): CellEnd => JSON.parse(cells.run(lines.join('\n')));
const printed = () => written.map(([, text]) => text).join('');

describe('the cells of a page', () => {
  it('share their names and their modules', () => {
    expect(run('import random', 'rows = [1, 2]')).toEqual({ outcome: 'finished', message: '' });
    expect(run('import random as again', 'print(rows, again is random, __name__)').outcome).toBe(
      'finished',
    );
    expect(printed()).toBe('[1, 2] True __main__\n');
  });

  it('count tasks and time from the start, each time', () => {
    const program = [
      'import asyncio, random',
      'async def main():',
      '    await asyncio.sleep(0.5)',
      '    loop = asyncio.get_running_loop()',
      '    print(asyncio.current_task().get_name(), loop.time(), random.random())',
      'asyncio.run(main())',
    ];
    run(...program);
    const first = printed();
    written = [];
    run(...program);
    expect(first).toMatch(/^Task-1 0\.5 /);
    expect(printed()).toBe(first);
  });

  it('tell what is printed line by line, and what has no end of line when the clock moves', () => {
    run('import time', 'print("a", end="")', 'time.sleep(1)', 'print("b")', 'print("c", end="")');
    expect(written).toEqual([
      ['stdout', 'a'],
      ['stdout', 'b\n'],
      ['stdout', 'c'],
    ]);
  });

  it('keep their names when one of them ends by an exception, and know the lines of each other', () => {
    run('def fail():', '    return 1 / 0');
    const { outcome, message } = run('', 'fail()');
    expect(outcome).toBe('raised');
    expect(message).toMatch(
      /line 2, in <module>\s+fail\(\)[\s\S]*line 2, in fail\s+return 1 \/ 0[\s\S]*ZeroDivisionError/,
    );
    expect(message).not.toContain('virtual');
    expect(run('print(fail.__name__)').outcome).toBe('finished');
  });

  it('say who waits for what when nothing can happen any more, and go on', () => {
    const { outcome, message } = run(
      'import asyncio',
      'async def reader(queue):',
      '    await queue.get()',
      'async def main():',
      '    queue = asyncio.Queue()',
      '    await asyncio.create_task(reader(queue), name="reader")',
      'asyncio.run(main())',
    );
    expect(outcome).toBe('stopped');
    expect(message).toContain('`Task-1` waits for `task reader` at line 6.');
    expect(message).toContain('`reader` waits for `queue.get()` at line 3.');
    run('print("on")');
    expect(printed()).toBe('on\n');
  });

  it('are ended when they print without an end, or when the loop turns without an end', () => {
    expect(run('while True:', '    print("again", end="")')).toMatchObject({
      outcome: 'stopped',
      message: expect.stringContaining('100 000 characters'),
    });
    const endless = ['async def main():', '    while True:', '        await asyncio.sleep(0)'];
    expect(run('import asyncio', ...endless, 'asyncio.run(main())')).toMatchObject({
      outcome: 'stopped',
      message: expect.stringContaining('100 000 passes'),
    });
    run('print("on")');
    expect(written.at(-1)).toEqual(['stdout', 'on\n']);
  });

  it('hear of a forgotten await and of a task whose exception nobody asked for', () => {
    run(
      'import asyncio',
      'async def work():',
      '    raise ValueError("no")',
      'async def main():',
      '    work()',
      '    asyncio.create_task(work(), name="lost")',
      '    await asyncio.sleep(1)',
      'asyncio.run(main())',
    );
    expect(written.every(([stream]) => stream === 'stderr')).toBe(true);
    expect(printed()).toContain("coroutine 'work' was never awaited (line 5)");
    expect(printed()).toContain('Task exception was never retrieved (lost) — ValueError: no');
  });

  it('end by sys.exit as a program does', () => {
    expect(run('import sys', 'sys.exit()').outcome).toBe('finished');
    expect(run('sys.exit(3)')).toEqual({
      outcome: 'raised',
      message: '`sys.exit(3)` ended the program.',
    });
  });

  it('do not run what does not parse', () => {
    const { outcome, message } = run('print("before")', 'print(');
    expect(outcome).toBe('raised');
    expect(message).toMatch(/line 2\s+print\([\s\S]*SyntaxError: '\(' was never closed/);
    expect(printed()).toBe('');
  });

  it('wait for a pool that another cell has filled', () => {
    run(
      'import time',
      'from concurrent.futures import ThreadPoolExecutor',
      'pool = ThreadPoolExecutor()',
      'row = pool.submit(lambda: time.sleep(2) or 42)',
    );
    run('print(row.result(), time.monotonic())');
    expect(printed()).toBe('42 2.0\n');
  });
});
