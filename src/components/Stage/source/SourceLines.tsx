import clsx from 'clsx';
import { memo, useLayoutEffect, useRef } from 'react';
import { LineCode } from '../../LineCode/LineCode';
import styles from './Source.module.css';
import type { SourceMark } from './sourceMarks';

interface Props {
  /** Each line as HTML. */
  readonly lines: readonly string[];
  readonly marks: ReadonlyMap<number, SourceMark>;
  /** The line to keep in view. */
  readonly line: number | undefined;
}

/** The program, with what happens at a line said beside it. */
export function SourceLines({ lines, marks, line }: Props) {
  const list = useRef<HTMLOListElement>(null);

  // Within its own box: the page stays where the reader has put it.
  useLayoutEffect(() => {
    const box = list.current;
    const item = line === undefined ? undefined : box?.children[line - 1];
    if (!box || !(item instanceof HTMLElement) || box.scrollHeight <= box.clientHeight) return;
    const top = item.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + item.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2;
  }, [line]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it
    <ol ref={list} className={styles.lines} aria-label="Program" tabIndex={0}>
      {lines.map((html, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its number
        <SourceLine key={index} number={index + 1} html={html} mark={marks.get(index + 1)} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly number: number;
  readonly html: string;
  readonly mark: SourceMark | undefined;
}

const SourceLine = memo(
  ({ number, html, mark }: LineProps) => (
    <li className={clsx(styles.line, mark && styles[mark.kind])}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <LineCode className={styles.code} html={html} />
      {mark?.note && <span className={styles.note}>◂ {mark.note}</span>}
    </li>
  ),
  (one, other) =>
    one.html === other.html &&
    one.mark?.kind === other.mark?.kind &&
    one.mark?.note === other.mark?.note,
);
SourceLine.displayName = 'SourceLine';
