import { usePluginData } from '@docusaurus/useGlobalData';
import type { ChapterSummary } from '@site/src/plugins/chapters';

/** All chapters, in the order of the course. */
export function useChapters(): readonly ChapterSummary[] {
  return (usePluginData('chapters') as { chapters: ChapterSummary[] }).chapters;
}
