import type { ChapterProgress, Tally } from '../../progress/courseProgress';

/** `2 of 3 pages read`, `3 of 6 exercises solved, 1 tried`, … without what there is none of. */
export function tallyWords(progress: ChapterProgress): string[] {
  const { pages, exercises, questions, predictions } = progress;
  return [
    words(pages, 'page', 'read'),
    words(exercises, 'exercise', 'solved', 'tried'),
    words(questions, 'question', 'right'),
    words(predictions, 'prediction', 'right', 'made'),
  ].filter(Boolean);
}

function words(
  { done, tried, total }: Tally,
  thing: string,
  finished: string,
  begun?: string,
): string {
  if (total === 0) return '';
  const more = begun && tried > 0 ? `, ${tried} more ${begun}` : '';
  return `${done} of ${total} ${total === 1 ? thing : `${thing}s`} ${finished}${more}`;
}
