import type { Exercise } from '../../exercise-format/types';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** One sentence for who has not opened it yet: what a search engine shows below the title. */
export function describeExercise({
  concepts,
  minutes,
}: Pick<Exercise, 'concepts' | 'minutes'>): string {
  return `A TypeScript exercise on ${list.format(concepts)}: ${minutes} minutes, in the page.`;
}
