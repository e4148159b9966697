import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgramRecorder } from '../../src/loop/recordProgram';
import { readSharedCode } from '../../src/plugins/exercises/readSharedCode';
import { loopRecorderOf } from '../../src/python/createLoopRecorder';
import { sharedPython } from '../../src/python/sharedPython';
import { checkTrace } from '../../src/trace/checkTrace';
import { checkTypes } from '../prose/checkTypes';
import { firstCounterexample } from './chance/firstCounterexample';
import { describeParting } from './describeParting';
import { printedText } from './printedLines';
import { readCases } from './readCases';

/** The proof that the loop is a loop: it does with each program what CPython's asyncio does with it. */

const cases = readCases();
const named = cases.map((one) => [`${one.place}  ${one.title}`, one] as const);
const runTypeScript = createProgramRecorder(readSharedCode('.').files);
const python = await sharedPython();
const runPython = loopRecorderOf(python);

describe('the reference loop does what CPython’s asyncio does', () => {
  it.each(named)('%s', (_name, { title, place, python, typescript, differs, stepsDiffer }) => {
    const pythons = runPython(python.text);
    const ours = runTypeScript(typescript.text);
    for (const { events } of [pythons, ours])
      expect(
        events.filter(({ type }) => type === 'print').length,
        `${place}  Both programs print at least two lines: one alone has no order`,
      ).toBeGreaterThanOrEqual(2);
    expect(checkTrace(pythons), `${place}  CPython’s trace`).toEqual([]);
    expect(checkTrace(ours), `${place}  the reference loop’s trace`).toEqual([]);

    if (differs) {
      expect(printedText(pythons), `${place}  what CPython prints`).toBe(differs.python);
      expect(printedText(ours), `${place}  what the loop prints`).toBe(differs.typescript);
      expect(differs.python, `${place}  They do not differ`).not.toBe(differs.typescript);
      return;
    }
    const parting = describeParting(pythons, ours, { steps: stepsDiffer === undefined });
    if (parting)
      expect.fail(
        `“${title}”, Python at ${place.replace(/\d+$/, String(python.line))}, TypeScript at line ${typescript.line}\n${parting}`,
      );
    if (stepsDiffer)
      expect(
        describeParting(pythons, ours, { steps: true }),
        `${place}  The steps do not differ. Take out “Steps differ: …”`,
      ).toBeDefined();
  });
});

describe('the programs', () => {
  it('are at least 60, each with a title of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it('are short enough to be taken in at a glance', () => {
    const long = cases.flatMap(({ python, typescript }) =>
      [python, typescript].filter(({ text }) => text.split('\n').length > 40),
    );
    expect(long.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it('hold under the project’s strict types', { timeout: 120_000 }, () => {
    const fences = new Map(
      cases.map(({ typescript }) => [`${typescript.file}.${typescript.line}.ts`, typescript]),
    );
    const modules = [...fences].map(([file, { text }]) => ({ file, text }));
    const problems = checkTypes(modules).map(({ file, line, message }) => {
      const fence = fences.get(file);
      return `${fence?.file}:${(fence?.line ?? 0) + line + 1}  ${message}`;
    });
    expect(problems).toEqual([]);
  });
});

describe('programs by chance', () => {
  // The names of `age_of_timers.py`, which changes how timers are ordered until it is told to forget that: CPython is shared.
  const ages = python.toPy({});
  const { CHANCE_SEED = '1', CHANCE_PROGRAMS = '200' } = process.env;

  beforeAll(() => {
    python.runPython(readFileSync('tests/loop/chance/age_of_timers.py', 'utf8'), {
      globals: ages,
    });
  });

  afterAll(() => {
    python.runPython('forget_age()', { globals: ages });
  });

  it('do the same on both loops', { timeout: 1_000_000 }, () => {
    const chance = { seed: Number(CHANCE_SEED), programs: Number(CHANCE_PROGRAMS) };
    const parting = firstCounterexample(runPython, runTypeScript, chance);
    if (parting) expect.fail(parting);
  });

  it('are found out when the loop is a wrong one', () => {
    const newestFirst = readSharedCode('.').files.map((file) =>
      file.path === 'loop/ready-queue.ts'
        ? {
            ...file,
            text: file.text.replace('this.#ready.push(handle)', 'this.#ready.unshift(handle)'),
          }
        : file,
    );
    const chance = { seed: 1, programs: 20 };
    const parting = firstCounterexample(runPython, createProgramRecorder(newestFirst), chance);
    expect(parting).toContain('reference loop');
  });
});
