import { beforeAll, describe, expect, it } from 'vitest';
import { createProgramRunner, type ProgramRunner } from '../../src/python/createProgramRunner';
import { listings, outputProblem, placeOf } from './listings';

const programs = await listings('python');
let python: ProgramRunner;

beforeAll(async () => {
  python = await createProgramRunner();
}, 60_000);

describe('Python in the chapters', () => {
  it('runs on the CPython that the chapters speak of', () => {
    expect(python.version).toMatch(/^3\.14\./);
  });

  it.each(programs.map((listing) => [placeOf(listing), listing] as const))(
    '%s',
    (place, listing) => {
      const { stdout, outcome, message } = python.run(listing.program.text, place);
      if (outcome !== 'finished')
        expect.fail(`${place}  This program does not finish.\n${message}`);
      const problem = outputProblem(listing, stdout);
      if (problem) expect.fail(problem);
    },
  );
});

describe('a program with a loop', () => {
  it('prints what it prints, whatever the time that it takes', () => {
    const program =
      'import asyncio\n\nasync def main():\n    await asyncio.sleep(3600)\n    print("an hour later")\n\nasyncio.run(main())\n';
    expect(python.run(program, 'sleeper')).toMatchObject({
      stdout: 'an hour later\n',
      outcome: 'finished',
    });
  });

  it('reports how it ended, if not well', () => {
    const program =
      'import asyncio\n\nasync def main():\n    raise ValueError("no")\n\nasyncio.run(main())\n';
    expect(python.run(program, 'raiser').message).toContain('ValueError: no');
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
    const { outcome, message } = python.run(
      'x = 1\nraise ValueError("no")',
      'docs/some/index.mdx:7',
    );
    expect(outcome).toBe('raised');
    expect(message).toContain('File "docs/some/index.mdx:7", line 2');
    expect(message).toContain('ValueError: no');
  });
});
