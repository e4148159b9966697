import Link from '@docusaurus/Link';
import chapters from '@generated/chapters/default/chapters.json';
import layout from '@generated/chapters/default/map.json';
import { CourseMap } from '@site/src/components/CourseMap/CourseMap';
import { MapRow, type MapRowProps } from '@site/src/components/CourseMap/MapRow';
import { chapterWords } from '@site/src/components/ProgressPage/tallyWords';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import { chapterProgress } from '@site/src/progress/courseProgress';
import { useCourse } from './useCourse';
import { useMapMark } from './useMapMark';

/** The map of the course on `/progress/`: at each chapter stands what is done of it, and what is left. */
export function ReaderMap() {
  return <CourseMap chapters={chapters} layout={layout} Row={Row} />;
}

function Row(props: MapRowProps & { readonly chapter: ChapterSummary }) {
  const { exercises, done } = useCourse();
  const { mark, share } = useMapMark(props.chapter);
  return (
    <MapRow {...props} of={{ mark, share }} Link={Link}>
      {chapterWords(chapterProgress(props.chapter, exercises, done))}
    </MapRow>
  );
}
