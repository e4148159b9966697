import Link from '@docusaurus/Link';
import chapters from '@generated/chapters/default/chapters.json';
import layout from '@generated/chapters/default/map.json';
import { CourseMap } from '@site/src/components/CourseMap/CourseMap';
import { MapRow, type MapRowProps } from '@site/src/components/CourseMap/MapRow';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import { useMapMark } from './useMapMark';

/** The map of the course on the home page: at each chapter stands what it has. */
export function ChapterMap() {
  return <CourseMap chapters={chapters} layout={layout} Row={Row} />;
}

function Row(props: MapRowProps & { readonly chapter: ChapterSummary }) {
  return (
    <MapRow {...props} of={useMapMark(props.chapter)} Link={Link}>
      {props.chapter.description}
    </MapRow>
  );
}
