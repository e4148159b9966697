import { describe, expect, it } from 'vitest';
import {
  type Answer,
  check,
  checkedNow,
  choose,
  earlierSentence,
  isRight,
  scoreSentence,
  unanswered,
} from './quizState';
import type { Question } from './types';

const question: Question = {
  id: 'q',
  question: 'Which?',
  options: [
    { text: 'this', right: false, why: 'no' },
    { text: 'that', right: true, why: 'yes' },
  ],
};
const questions = [question, question];

/** The options that a reader chose and checked, one after the other. */
const having = (...tried: number[]): Answer =>
  tried.reduce((answer, option) => check(choose(answer, option)), unanswered);

describe('an answer', () => {
  it('is not checked by choosing', () => {
    expect(isRight(question, choose(unanswered, 1))).toBe(false);
    expect(isRight(question, having(1))).toBe(true);
  });

  it('may be changed and checked again', () => {
    expect(isRight(question, having(0))).toBe(false);
    expect(isRight(question, having(0, 1))).toBe(true);
  });

  it('counts no try when nothing is chosen, or when it is checked twice', () => {
    expect(check(unanswered).tries).toBe(0);
    expect(check(check(choose(unanswered, 1))).tries).toBe(1);
  });
});

describe('what is remembered', () => {
  it('is each check, and nothing but a check', () => {
    const chosen = choose(unanswered, 1);
    expect(checkedNow(question, unanswered, chosen)).toBeUndefined();
    expect(checkedNow(question, chosen, check(chosen))).toBe(true);
    expect(checkedNow(question, having(1), check(having(1)))).toBeUndefined();
    expect(checkedNow(question, choose(having(1), 0), having(1, 0))).toBe(false);
  });

  it('is said on return', () => {
    expect(earlierSentence(questions)).toBe('');
    expect(earlierSentence([question], new Set(['other']))).toBe('');
    expect(earlierSentence([question, { ...question, id: 'r' }], new Set(['q']))).toBe(
      'You have had 1 of 2 right before.',
    );
  });
});

describe('the score', () => {
  it.each<[string, Answer[]]>([
    ['', [unanswered, choose(unanswered, 1)]],
    ['0 of 2 right.', [having(0), unanswered]],
    ['1 of 2 right.', [having(1), having(0)]],
    ['All 2 right, each at the first try.', [having(1), having(1)]],
    ['All 2 right, 1 of them at the first try.', [having(1), having(0, 1)]],
  ])('says %j', (sentence, answers) => {
    expect(scoreSentence(questions, answers)).toBe(sentence);
  });
});
