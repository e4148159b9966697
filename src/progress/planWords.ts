import type { ImportPlan } from './planImport';

/** What loading a file would change, one sentence each. Empty when it would change nothing. */
export function planWords(plan: ImportPlan, titleOf: (exercise: string) => string): string[] {
  const titles = (ids: readonly string[]) => [...new Set(ids)].map(titleOf).join(', ');
  const { solved, read, questions, predictions, begun, added, beside } = plan;
  return [
    solved.length > 0 && `${count(solved.length, 'exercise')} will be solved: ${titles(solved)}.`,
    read.length > 0 && `${count(read.length, 'page')} will be read.`,
    questions.length > 0 && `${count(questions.length, 'question')} will be answered right.`,
    predictions.length > 0 && `${count(predictions.length, 'prediction')} will be right.`,
    begun.length > 0 && `${count(new Set(begun).size, 'thing')} will be marked as begun.`,
    added.length > 0 &&
      `Your code will come back for: ${titles(added.map(({ exercise }) => exercise))}.`,
    beside.length > 0 &&
      `Your code here is another than in the file for: ${titles(beside.map(({ exercise }) => exercise))}. What is here stays in the editor; what is in the file is kept beside it, on this page.`,
  ].filter((words) => words !== false);
}

function count(number: number, thing: string): string {
  return `${number} ${number === 1 ? thing : `${thing}s`}`;
}
