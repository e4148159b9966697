import type { Problem } from './types';

/** One line, in the form that editors and terminals turn into a link: `file:line message`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.message}`;
}
