import clsx from 'clsx';
import { LineCode } from '../LineCode/LineCode';
import type { LineMark } from './lineMarks';
import styles from './Source.module.css';

interface Props {
  /** Coloured HTML of each line. */
  readonly lines: readonly string[];
  readonly marks: ReadonlyMap<number, LineMark>;
}

/** The program, with a mark at each line that a frame is at. */
export function SourceLines({ lines, marks }: Props) {
  return (
    <ol className={styles.lines} aria-label="Program">
      {lines.map((html, index) => {
        const number = index + 1;
        const mark = marks.get(number);
        return (
          <li key={number} className={clsx(styles.line, mark && styles[mark.kind])}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <LineCode className={styles.code} html={html} />
            {mark && <span className={styles.note}>{mark.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
