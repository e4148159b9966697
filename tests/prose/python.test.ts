import { beforeAll, describe, expect, it } from 'vitest';
import { listings, outputProblem, placeOf } from './listings';
import { bootPython, type Python } from './pyodide';

const programs = await listings('python');
let python: Python;

beforeAll(async () => {
  python = await bootPython();
});

describe('Python in the chapters', () => {
  it('runs on the CPython that the chapters speak of', () => {
    expect(python.version).toMatch(/^3\.14\./);
  });

  it.each(programs.map((listing) => [placeOf(listing), listing] as const))(
    '%s',
    (place, listing) => {
      const { stdout, error } = python.run(listing.program.text, place);
      if (error) expect.fail(`${place}  This program ends with an exception.\n${error}`);
      const problem = outputProblem(listing, stdout);
      if (problem) expect.fail(problem);
    },
  );
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
