import type { ChapterProgress, Tally } from '../../progress/courseProgress';
import { aboutMinutes } from '../../progress/progressWords';

/** What is done of a chapter and what is left, in one line: `About 40 minutes left · 1 of 2 pages read`. */
export function chapterWords(progress: ChapterProgress): string {
  const { mark, minutesLeft } = progress;
  const left = aboutMinutes(minutesLeft).replace('a', 'A');
  return [
    mark === 'done' ? 'Done' : `${left} left`,
    ...(mark === 'none' ? [] : tallyWords(progress)),
  ].join(' · ');
}

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
