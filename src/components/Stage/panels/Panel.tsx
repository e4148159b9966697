import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface Props {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly aside?: string;
  /** What stands in the panel when it has no items. */
  readonly none: string;
  /** Rows to keep, so that nothing moves from step to step. */
  readonly rows: number;
  readonly count: number;
  /** Items land on one another: the last comer on top, the first at the bottom. */
  readonly piled?: boolean;
  readonly children: ReactNode;
}

/** More are not drawn: nobody reads them, and the transcript has them. */
const MOST = 60;

/** How many of a panel's items are drawn. */
export const drawn = <T,>(items: readonly T[]): readonly T[] =>
  items.length > MOST ? items.slice(0, MOST) : items;

/** A part of the machine: its name, and a list of what it holds. */
export function Panel({ title, aside, none, rows, count, piled = false, children }: Props) {
  const long = count > rows;
  return (
    <section className={clsx(styles.panel, long && styles.long)}>
      <p className={styles.title}>
        {title} {aside && <span>{aside}</span>}
      </p>
      <ul
        aria-label={title}
        className={clsx(styles.items, piled && styles.piled)}
        style={{ minHeight: `calc(${rows} * var(--row))` }}
        tabIndex={long ? 0 : undefined}
      >
        {children}
        {count > MOST && <li className={styles.none}>and {count - MOST} more</li>}
        {count === 0 && <li className={styles.none}>{none}</li>}
      </ul>
    </section>
  );
}
