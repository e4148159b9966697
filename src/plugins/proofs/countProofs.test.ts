import { expect, it } from 'vitest';
import { listExerciseFolders } from '../exercises/listExerciseFolders';
import { countFences, countProofs } from './countProofs';

it('counts programs whose output is shown, live or recorded, and diagrams', () => {
  const source = [
    '```python\nprint(1)\n```\n\n```output\n1\n```',
    '```python recorded\nprint(2)\n```\n\n```output\n2\n```',
    '```python fragment\nx\n```',
    '```mermaid\nflowchart LR\n```',
    '```ts\nconsole.log(3);\n```\n\n```output\n3\n```',
  ].join('\n\n');
  expect(countFences([{ file: 'docs/a.mdx', source }])).toEqual({
    livePrograms: 1,
    recordedPrograms: 1,
    diagrams: 1,
  });
});

it('counts every exercise of the project, and more wrong answers than three for each', async () => {
  const { exercises, wrongAnswers, livePrograms, recordedPrograms } = await countProofs('.');
  expect(exercises).toBe(listExerciseFolders('.').length);
  expect(wrongAnswers).toBeGreaterThanOrEqual(3 * exercises);
  expect(Math.min(livePrograms, recordedPrograms)).toBeGreaterThan(0);
});
