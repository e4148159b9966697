import { beforeAll, describe, expect, it } from 'vitest';
import { createLoopRecorder, type LoopRecorder } from '../../src/python/createLoopRecorder';
import { listings, outputProblem, placeOf } from './listings';
import { bootPython, type Python, type PythonRun } from './pyodide';

const programs = await listings('python');
let python: Python;
let record: LoopRecorder;

beforeAll(async () => {
  python = await bootPython();
  record = await createLoopRecorder();
}, 60_000);

/** A program with a loop runs on virtual time: here CPython has no loop of its own, and no test waits. */
function run(program: string, place: string): PythonRun {
  return /^import asyncio$/m.test(program) ? onVirtualTime(program) : python.run(program, place);
}

function onVirtualTime(program: string): PythonRun {
  const { events } = record(program);
  const stdout = events.map((event) => (event.type === 'print' ? `${event.text}\n` : '')).join('');
  const end = events.at(-1);
  if (end?.type === 'end' && end.reason === 'finished') return { stdout };
  return { stdout, error: end?.type === 'end' ? end.message : 'The trace has no end.' };
}

describe('Python in the chapters', () => {
  it('runs on the CPython that the chapters speak of', () => {
    expect(python.version).toMatch(/^3\.14\./);
  });

  it.each(programs.map((listing) => [placeOf(listing), listing] as const))(
    '%s',
    (place, listing) => {
      const { stdout, error } = run(listing.program.text, place);
      if (error) expect.fail(`${place}  This program ends with an exception.\n${error}`);
      const problem = outputProblem(listing, stdout);
      if (problem) expect.fail(problem);
    },
  );
});

describe('a program with a loop', () => {
  it('prints what it prints, whatever the time that it takes', () => {
    const program =
      'import asyncio\n\nasync def main():\n    await asyncio.sleep(3600)\n    print("an hour later")\n\nasyncio.run(main())\n';
    expect(run(program, 'sleeper')).toEqual({ stdout: 'an hour later\n' });
  });

  it('reports how it ended, if not well', () => {
    const program =
      'import asyncio\n\nasync def main():\n    raise ValueError("no")\n\nasyncio.run(main())\n';
    expect(run(program, 'raiser').error).toContain('ValueError: no');
  });
});

describe('a program that runs alone', () => {
  it('sees nothing of the one before it', () => {
    python.run('left_behind = 1', 'first');
    expect(python.run('print("left_behind" in globals(), __name__)', 'second').stdout).toBe(
      'False __main__\n',
    );
  });

  it('closes its suspended generators when it ends, as CPython does', () => {
    const program =
      'def steps():\n    try:\n        yield 1\n    finally:\n        print("closed")\n\nwalk = steps()\nnext(walk)\n';
    expect(python.run(program, 'steps').stdout).toBe('closed\n');
  });

  it('reports an exception with its place', () => {
    const { error } = python.run('x = 1\nraise ValueError("no")', 'docs/some/index.mdx:7');
    expect(error).toContain('File "docs/some/index.mdx:7", line 2');
    expect(error).toContain('ValueError: no');
  });
});
