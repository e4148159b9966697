import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../components/Quiz/types';
import { readQuizzes } from './readQuizzes';

describe('readQuizzes', async () => {
  const quizzes = await readQuizzes(process.cwd());

  it.each([...quizzes])('finds all questions of %s, in their order', async (folder, ids) => {
    const file = join(process.cwd(), 'docs', folder, 'quiz.ts');
    const { questions } = (await import(file)) as { questions: readonly Question[] };
    expect(ids).toEqual(questions.map(({ id }) => id));
  });

  it('finds each id once in the course: answers are remembered by it', () => {
    const ids = [...quizzes.values()].flat();
    expect(ids).toEqual([...new Set(ids)]);
  });
});
