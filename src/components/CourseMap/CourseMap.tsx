import { type ComponentType, type CSSProperties, useState } from 'react';
import styles from './CourseMap.module.css';
import { litBy } from './litBy';
import type { MapLayout } from './MapLayout';
import type { MapRowProps } from './MapRow';

interface Props<Chapter extends MapRowProps['chapter']> {
  readonly chapters: readonly Chapter[];
  readonly layout: MapLayout;
  /** Draws a `MapRow`, and knows the reader. */
  readonly Row: ComponentType<MapRowProps & { readonly chapter: Chapter }>;
}

/**
 * The map of the course: chapters from above in their order, with lines that lead from each to those that build on it. The
 * chapter that the reader points at or tabs to lights its lines. It is a list of links, and each says what it builds on.
 */
export function CourseMap<Chapter extends MapRowProps['chapter']>(props: Props<Chapter>) {
  const { chapters, layout, Row } = props;
  const [looked, look] = useState<number>();
  const lit = looked === undefined ? undefined : litBy(looked, chapters);
  return (
    <ol className={styles.map} style={{ '--lanes': layout.lanes } as CSSProperties}>
      {layout.rows.map((row) => {
        const chapter = chapters.find(({ number }) => number === row.number);
        return (
          chapter && <Row key={row.number} chapter={chapter} row={row} lit={lit} onLook={look} />
        );
      })}
    </ol>
  );
}
