import type { ChapterProgress } from '../../progress/courseProgress';
import { solvedWords } from '../../progress/progressWords';

/** What the sidebar shows at a page, and what it says to who does not see it. Both empty when nothing is done. */
export interface SidebarMark {
  /** `2/3 ✓` */
  readonly sign: string;
  /** `read, 2 of 3 exercises solved` */
  readonly words: string;
}

export function markOf({ pages, exercises }: ChapterProgress): SidebarMark {
  const read = pages.done > 0;
  const practised = exercises.done + exercises.tried > 0;
  return {
    sign: [practised && `${exercises.done}/${exercises.total}`, read && '✓']
      .filter(Boolean)
      .join(' '),
    words: [read && 'read', practised && solvedWords(exercises)].filter(Boolean).join(', '),
  };
}
