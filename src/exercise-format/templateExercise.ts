import { TEMPLATE_MARK } from './checkFiles';
import { frontMatterFields } from './frontMatter';
import type { ExerciseFile } from './types';

const VALUES: Readonly<Record<string, string>> = {
  title: TEMPLATE_MARK,
  minutes: '10',
  difficulty: '1',
  concepts: '[generator]',
};

/**
 * The files of a new exercise: small, but whole. It passes every check except those on content, so an author replaces
 * one part after the other and always knows what is left.
 */
export function templateExercise(): readonly ExerciseFile[] {
  const frontMatter = frontMatterFields
    .map(({ name, holds }) => `${name}: ${VALUES[name]} # ${holds}`)
    .join('\n');
  return [
    {
      path: 'prompt.md',
      text: `---\n${frontMatter}\n---\n
${TEMPLATE_MARK}: say what the exercise is about.

## Double a number

${TEMPLATE_MARK}: say what to do. Write \`double(n)\`, which returns twice its argument.
`,
    },
    {
      path: 'exercise.ts',
      text: `// ${TEMPLATE_MARK}: say what to do. The starter compiles, never throws, and returns wrong answers.
export function double(_n: number): number {
  return 0;
}
`,
    },
    {
      path: 'exercise.test.ts',
      text: `import { describe, expect, it } from 'vitest';
import { double } from './exercise';

// ${TEMPLATE_MARK}: hold to the task's text and to nothing else. Say in each message what was expected.
describe('Double a number', () => {
  it('doubles a positive number', () => {
    expect(double(3), 'double(3) returned').toBe(6);
  });

  it('doubles a negative number', () => {
    expect(double(-4), 'double(-4) returned').toBe(-8);
  });
});
`,
    },
    {
      path: 'solution.ts',
      text: `// ${TEMPLATE_MARK}: the code that we would be proud to show.
export function double(n: number): number {
  return 2 * n;
}
`,
    },
    {
      path: 'hints.md',
      text: `## Where to look

${TEMPLATE_MARK}: a nudge.

## What to use

${TEMPLATE_MARK}: the tool.

## Nearly there

${TEMPLATE_MARK}: nearly the answer.
`,
    },
    wrongAnswer('squares', 'Doubling multiplies a number by itself.', 'n * n', [
      'positive',
      'negative',
    ]),
    wrongAnswer('adds-two', 'Doubling adds two.', 'n + 2', ['positive', 'negative']),
    wrongAnswer('drops-the-sign', 'The result is never negative.', '2 * Math.abs(n)', ['negative']),
  ];
}

function wrongAnswer(
  id: string,
  belief: string,
  result: string,
  fails: readonly string[],
): ExerciseFile {
  const names = fails.map((kind) => ` * @fails Double a number > doubles a ${kind} number`);
  return {
    path: `wrong/${id}.ts`,
    text: `/**
 * @belief ${belief}
${names.join('\n')}
 * @tell ${TEMPLATE_MARK}: say what the belief overlooks, and not the answer.
 */
export function double(n: number): number {
  return ${result};
}
`,
  };
}
