import clsx from 'clsx';
import { Fragment, type ReactNode, useState } from 'react';
import styles from './Panel.module.css';

interface Props<Item> {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly aside?: string;
  /** What stands in the panel when it has no items. */
  readonly none: string;
  /** Rows to keep, so that nothing moves from step to step. What does not fit is scrolled to. */
  readonly rows: number;
  readonly items: readonly Item[];
  /** Items land on one another: the last comer on top, the first at the bottom. */
  readonly piled?: boolean;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** Height of a row in pixels, as in `Stage.module.css`. */
const ROW = 31;
/** So many rows beyond those in view are drawn: scrolling meets no gap. Each costs every jump, so they wait for who may scroll. */
const SPARE = 3;

/**
 * A part of the machine: its name, and a list of what it holds. Of a long list only the rows in view are there, and a row is
 * used again for what comes to stand in its place: that is what makes a jump through ten thousand steps quick.
 */
export function Panel<Item>({
  title,
  aside,
  none,
  rows,
  items,
  piled = false,
  children,
}: Props<Item>) {
  const [scrolled, setScrolled] = useState<number>();
  const [scrolls, setScrolls] = useState(false);
  const count = items.length;
  const long = count > rows;
  // A box that has scrolled once goes on being one: to change back and forth costs a jump more than its rows do.
  if (long && !scrolls) setScrolls(true);
  const spare = scrolled === undefined ? 0 : SPARE;
  const top = Math.min(scrolled ?? 0, count - rows);
  const first = long ? Math.max(0, top - spare) : 0;
  const shown = long ? items.slice(first, top + rows + spare) : items;
  const touch = () => setScrolled((there) => there ?? 0);
  return (
    <section className={clsx(styles.panel, scrolls && styles.scrolls)}>
      <p className={styles.title}>
        {title} {aside && <span>{aside}</span>}
      </p>
      <ul
        aria-label={title}
        className={clsx(styles.items, piled && !long && styles.piled)}
        style={{ minHeight: `calc(${rows} * var(--row))` }}
        tabIndex={long ? 0 : undefined}
        onPointerEnter={touch}
        onFocus={touch}
        onScroll={(event) => setScrolled(Math.floor(event.currentTarget.scrollTop / ROW))}
      >
        <Gap rows={first} />
        {shown.map((item, index) => {
          const place = first + index;
          return <Fragment key={piled ? count - place : place}>{children(item, place)}</Fragment>;
        })}
        <Gap rows={count - first - shown.length} />
        {count === 0 && <li className={styles.none}>{none}</li>}
      </ul>
    </section>
  );
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return (
    <li
      aria-hidden="true"
      className={styles.gap}
      style={{ height: `calc(${rows} * var(--row) - 5px)` }}
    />
  );
}
