import clsx from 'clsx';
import { memo, useLayoutEffect, useRef } from 'react';
import type { OutputLine } from '../../../trace/LoopState';
import styles from './OutputPanel.module.css';

interface Props {
  readonly output: readonly OutputLine[];
  readonly rows: number;
}

/** Older lines are not drawn: the transcript has them. */
const MOST = 50;

/** What the program has printed so far, with the virtual time of each line. */
export const OutputPanel = memo(({ output, rows }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const hidden = Math.max(0, output.length - MOST);
  const long = output.length > rows;

  useLayoutEffect(() => {
    if (list.current && long) list.current.scrollTop = output.length * 100;
  }, [output, long]);

  return (
    <section className={clsx(styles.panel, long && styles.long)}>
      <p className={styles.title}>
        Output <span>{output.length > 0 ? 'virtual seconds' : ''}</span>
      </p>
      <ol
        ref={list}
        aria-label="Output"
        className={styles.lines}
        style={{ minHeight: `calc(${rows} * var(--output-row))` }}
        tabIndex={long ? 0 : undefined}
      >
        {hidden > 0 && <li className={styles.none}>{hidden} lines before these</li>}
        {output.slice(hidden).map(({ at, text, notice }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={(hidden + index) % MOST} className={clsx(notice && styles.notice)}>
            <span className={styles.at}>{at.toFixed(3)}</span>{' '}
            <span className={styles.text}>
              {notice && <b>notice: </b>}
              {text}
            </span>
          </li>
        ))}
        {output.length === 0 && <li className={styles.none}>Nothing printed.</li>}
      </ol>
    </section>
  );
});
OutputPanel.displayName = 'OutputPanel';
