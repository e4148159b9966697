import { describe, expect, it } from 'vitest';
import { formatCode } from '../src/components/CodeEditor/assist/formatCode';
import { carriedFiles } from '../src/exercise-format/carriedFiles';
import { textsOf } from '../src/exercise-format/textsOf';
import type { Exercise } from '../src/exercise-format/types';
import { readExercises } from '../src/plugins/exercises/readExercises';
import { readLibraries } from '../src/plugins/type-service/readLibraries';
import { answer } from '../src/type-service/project/answer';
import { LearnerProject } from '../src/type-service/project/LearnerProject';
import type { Description, Suggestion, TypeProblem } from '../src/type-service/types';

/** What the editor's compiler says about the exercises: nothing, of a starter and of a solution. */

const { exercises, shared } = readExercises(process.cwd());
const project = new LearnerProject(readLibraries());

function open(exercise: Exercise) {
  project.open([...exercise.support, ...carriedFiles(shared.files, textsOf(exercise))]);
}

function problems(code: string): readonly string[] {
  const found = answer(project, { kind: 'check', code }) as readonly TypeProblem[];
  return found.map(({ from, message }) => `${code.slice(0, from).split('\n').length} ${message}`);
}

it('finds nothing in any starter or solution', () => {
  const found = exercises.flatMap((exercise) => {
    open(exercise);
    return (['starter', 'solution'] as const).flatMap((which) =>
      problems(exercise[which]).map((problem) => `${exercise.folder}/${which}.ts:${problem}`),
    );
  });
  expect(exercises.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

describe('an exercise at work', () => {
  const exercise = exercises.find(({ id }) => id === 'selector');
  if (!exercise) throw new Error('There is no exercise selector.');
  const { solution } = exercise;
  /** Asks about a place in a text, which it marks by `^`. */
  const ask = (kind: 'suggest' | 'describe', marked: string) =>
    answer(project, { kind, code: marked.replace('^', ''), at: marked.indexOf('^') });

  it('is told what does not fit, where, until it fits', () => {
    open(exercise);
    const line = solution.split('\n').length + 1;
    expect(problems(`${solution}\nexport const wrong: number = 'text';\n`)).toEqual([
      `${line} Type 'string' is not assignable to type 'number'.`,
    ]);
    expect(
      problems(`${solution}\nexport const list: number[] = [];\nlist[0].toFixed();\n`),
    ).toEqual([`${line + 1} Object is possibly 'undefined'.`]);
    expect(problems(solution)).toEqual([]);
  });

  it('is told of syntax alone while it does not parse, and may be empty', () => {
    open(exercise);
    const found = problems('const a: number = "x";\nconst b = (;\n');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^2 Expression expected/);
    expect(problems('')).toEqual([]);
  });

  it('knows the machine, a worker’s world, and no page', () => {
    open(exercise);
    const imports = "import { Kernel } from '#kit';\n";
    const suggested = ask('suggest', `${imports}export const f = (k: Kernel) => k.^`);
    expect((suggested as readonly Suggestion[]).map(({ name }) => name)).toContain('read');
    const described = ask('describe', `${imports}export const f = (k: Kernel) => k.re^ad;`);
    expect((described as Description).type).toMatch(/read\(/);
    expect((described as Description).doc).not.toBe('');
    const call = ask('describe', `${imports}export const f = (k: Kernel) => k.read(^)`);
    expect((call as Description).type).toMatch(/read\(/);
    expect(problems('setTimeout(() => console.log(new TextEncoder()), 1);\nexport {};\n')).toEqual(
      [],
    );
    expect(problems('export const d = document;\n')).toEqual(["1 Cannot find name 'document'."]);
  });

  it('has nothing of the project before it', () => {
    open({ ...exercise, support: [] });
    expect(
      problems("import type { Drained } from './support/Drained';\nexport let a: Drained;\n"),
    ).toEqual(["1 Cannot find module './support/Drained' or its corresponding type declarations."]);
  });
});

it('formatting leaves code of the course as it is', async () => {
  // Of all 48 solutions Prettier would break two lines elsewhere than Biome; of these, none.
  const parts = exercises.filter(({ chapter }) => chapter === '09-event-loop');
  expect(parts.length).toBeGreaterThan(5);
  for (const { id, solution } of parts) {
    expect(await formatCode(solution, 0), id).toMatchObject({ kind: 'formatted', code: solution });
  }
});
