import { describe, expect, it } from 'vitest';
import { planWords } from './planWords';

const nothing = {
  ...{ solved: [], read: [], questions: [], predictions: [], begun: [] },
  ...{ added: [], beside: [] },
};
const text = (exercise: string, kind: 'draft' | 'solved') => ({ exercise, kind, code: '', at: 1 });

describe('planWords', () => {
  it('says nothing of nothing', () => {
    expect(planWords(nothing, String)).toEqual([]);
  });

  it('names exercises by their titles, and each once', () => {
    const plan = {
      ...nothing,
      ...{ solved: ['walk', 'run'], read: ['/a/'], begun: ['walk', '/a/', 'walk'] },
      added: [text('walk', 'draft'), text('walk', 'solved')],
      beside: [text('run', 'draft')],
    };
    expect(planWords(plan, (id) => id.toUpperCase())).toEqual([
      '2 exercises will be solved: WALK, RUN.',
      '1 page will be read.',
      '2 things will be marked as begun.',
      'Your code will come back for: WALK.',
      'Your code here is another than in the file for: RUN. What is here stays in the editor; what is in the file is kept beside it, on this page.',
    ]);
  });
});
