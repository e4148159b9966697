import type { ChapterProgress, Tally } from './courseProgress';

/** `about 20 minutes`, `about 1½ hours`. */
export function aboutMinutes(minutes: number): string {
  if (minutes <= 1) return 'about a minute';
  if (minutes < 12) return `about ${minutes} minutes`;
  if (minutes < 58) return `about ${Math.round(minutes / 5) * 5} minutes`;
  const halves = Math.max(2, Math.round(minutes / 30));
  if (halves === 2) return 'about an hour';
  return `about ${Math.floor(halves / 2)}${halves % 2 ? '½' : ''} hours`;
}

/** `3 of 6 exercises solved`; empty when there are none. */
export function solvedWords({ done, total }: Tally): string {
  if (total === 0) return '';
  return `${done} of ${total} ${total === 1 ? 'exercise' : 'exercises'} solved`;
}

/** The reader's line in the head of a page; empty when they have done nothing in the chapter yet. */
export function headWords(page: ChapterProgress, chapter: ChapterProgress): string {
  if (chapter.mark === 'none') return '';
  const left =
    chapter.minutesLeft === 0
      ? 'the whole chapter is done'
      : `${aboutMinutes(chapter.minutesLeft)} left in the chapter`;
  const words = [page.pages.done > 0 && 'read', solvedWords(page.exercises), left];
  const sentence = words.filter(Boolean).join(' · ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The reader's line at a chapter on the map of the course; empty when they have done nothing in it yet. */
export function mapWords({ mark, pages, exercises }: ChapterProgress): string {
  if (mark === 'none') return '';
  if (mark === 'done') return 'Done';
  const of = (verb: string, { done, total }: Tally) => total > 0 && `${verb} ${done} of ${total}`;
  const words = [of('read', pages), of('solved', exercises)].filter(Boolean).join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
