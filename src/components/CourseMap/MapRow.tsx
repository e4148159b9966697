import type { ComponentType, CSSProperties, ReactNode } from 'react';
import styles from './CourseMap.module.css';
import { type Lit, lightOf } from './litBy';
import type { MapLayoutRow } from './MapLayout';
import type { MapMark } from './MapMark';
import { MapNode } from './MapNode';
import { MapStrands } from './MapStrands';

export interface MapRowProps {
  readonly chapter: {
    readonly number: number;
    readonly title: string;
    readonly path: string;
    readonly minutes: number;
    readonly exercises: number;
    readonly buildsOn: readonly number[];
  };
  readonly row: MapLayoutRow;
  readonly lit: Lit | undefined;
  /** Told the chapter's number when the reader looks at it, and nothing when they look away. */
  readonly onLook: (number?: number) => void;
}

interface Props extends MapRowProps {
  readonly of: MapMark;
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
  /** What stands under the title. */
  readonly children: ReactNode;
}

/** One chapter: its place and the lines that pass, what it is called, costs and builds on, and how far the reader is. */
export function MapRow({ chapter, row, lit, onLook, of, Link, children }: Props) {
  const { number, title, path, minutes, exercises, buildsOn } = chapter;
  return (
    <li
      className={styles.row}
      data-light={lit && lightOf(lit, number, number)}
      style={{ '--lane': row.lane } as CSSProperties}
      onMouseEnter={() => onLook(number)}
      onMouseLeave={() => onLook()}
      onFocus={() => onLook(number)}
      onBlur={() => onLook()}
    >
      <MapStrands row={row} lit={lit} />
      <MapNode number={number} mark={of.mark} share={of.share} />
      <div className={styles.what}>
        <Link to={path}>{title}</Link>
        <p>{children}</p>
      </div>
      <p className={styles.facts}>
        <span>Chapter {number}</span>
        <span>{minutes} minutes to read</span>
        <span>
          {exercises} {exercises === 1 ? 'exercise' : 'exercises'}
        </span>
        {buildsOn.length > 0 && <span>builds on {listNumbers(buildsOn)}</span>}
        {of.words !== undefined && <b className={styles.done}>{of.words}</b>}
      </p>
    </li>
  );
}

/** `5`, `5 and 6`, `3, 4 and 9`. */
function listNumbers(numbers: readonly number[]): string {
  const last = numbers.slice(-2).join(' and ');
  return [...numbers.slice(0, -2), last].join(', ');
}
