import clsx from 'clsx';
import { memo, useState } from 'react';
import type { OutputLine } from '../../../trace/LoopState';
import styles from './OutputPanel.module.css';

interface Props {
  readonly output: readonly OutputLine[];
  readonly rows: number;
}

/** Older lines are not drawn: the transcript has them. */
const MOST = 50;
/** So many lines above those in view are drawn before the reader scrolls to them. */
const SPARE = 1;

/** What the program has printed so far, with the virtual time of each line. The newest line stays in view. */
export const OutputPanel = memo(({ output, rows }: Props) => {
  const [scrolled, setScrolled] = useState(false);
  const hidden = Math.max(0, output.length - MOST);
  const long = output.length > rows;
  const first = long && !scrolled ? Math.max(hidden, output.length - rows - SPARE) : hidden;
  const shown = output.slice(first);

  return (
    <section className={clsx(styles.panel, long && styles.long)}>
      <p className={styles.title}>
        Output <span>{output.length > 0 ? 'virtual seconds' : ''}</span>
      </p>
      {/* It is turned over, so its end is where a scroller begins: below. */}
      <div
        className={styles.scroller}
        onScroll={(event) => event.currentTarget.scrollTop < 0 && setScrolled(true)}
      >
        <ol
          aria-label="Output"
          className={styles.lines}
          style={{ minHeight: `calc(${rows} * var(--output-row))` }}
          tabIndex={long ? 0 : undefined}
        >
          {hidden > 0 && <li className={styles.none}>{hidden} lines before these</li>}
          {first > hidden && (
            <li
              aria-hidden="true"
              style={{ height: `calc(${first - hidden} * var(--output-row))` }}
            />
          )}
          {shown.map(({ at, text, notice }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place keeps its element and changes its words, which is much quicker than to move it
            <li key={index} className={clsx(notice && styles.notice)}>
              <span className={styles.at}>{at.toFixed(3)}</span>{' '}
              <span className={styles.text}>
                {notice && <b>notice: </b>}
                {text}
              </span>
            </li>
          ))}
          {output.length === 0 && <li className={styles.none}>Nothing printed.</li>}
        </ol>
      </div>
    </section>
  );
});
OutputPanel.displayName = 'OutputPanel';
