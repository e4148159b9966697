import type { Question } from './types';

/** What the reader did with one question. */
export interface Answer {
  /** Index of the option that is chosen now. */
  readonly chosen: number | undefined;
  /** The chosen option was checked: its explanation is shown. */
  readonly checked: boolean;
  /** How often the reader has checked. */
  readonly tries: number;
}

export const unanswered: Answer = { chosen: undefined, checked: false, tries: 0 };

/** Another option, or the same again: what was checked is open again. */
export function choose(answer: Answer, option: number): Answer {
  return { ...answer, chosen: option, checked: false };
}

/** Checks what is chosen. Without a choice there is nothing to check. */
export function check(answer: Answer): Answer {
  if (answer.chosen === undefined || answer.checked) return answer;
  return { ...answer, checked: true, tries: answer.tries + 1 };
}

export function isRight(question: Question, { chosen, checked }: Answer): boolean {
  return checked && chosen !== undefined && question.options[chosen]?.right === true;
}

/** How many questions are right, in one sentence; empty before the first check. */
export function scoreSentence(questions: readonly Question[], answers: readonly Answer[]): string {
  const pairs = questions.map((question, index) => ({
    question,
    answer: answers[index] ?? unanswered,
  }));
  const right = pairs.filter(({ question, answer }) => isRight(question, answer));
  const atOnce = right.filter(({ answer }) => answer.tries === 1);
  if (pairs.every(({ answer }) => answer.tries === 0)) return '';
  if (right.length < questions.length) return `${right.length} of ${questions.length} right.`;
  if (atOnce.length === right.length)
    return `All ${questions.length} right, each at the first try.`;
  return `All ${questions.length} right, ${atOnce.length} of them at the first try.`;
}

/** Whether the answer is right that has just been checked; `undefined` when none was. */
export function checkedNow(question: Question, before: Answer, after: Answer): boolean | undefined {
  return after.tries > before.tries ? isRight(question, after) : undefined;
}

/** What an earlier visit came to; empty when it came to nothing. */
export function earlierSentence(
  questions: readonly Question[],
  rightBefore: ReadonlySet<string> = new Set(),
): string {
  const right = questions.filter(({ id }) => rightBefore.has(id)).length;
  return right === 0 ? '' : `You have had ${right} of ${questions.length} right before.`;
}
