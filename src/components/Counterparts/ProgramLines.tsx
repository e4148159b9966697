import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import { LineCode } from '../LineCode/LineCode';
import styles from './Counterparts.module.css';
import type { CounterpartProgram } from './CounterpartsView';

interface Props {
  readonly program: CounterpartProgram;
  readonly chosen: string;
  readonly onChoose: (part: string) => void;
}

/** One of the two programs, with the lines of the chosen part marked. A click on a line chooses its part; so do the radio buttons. */
export function ProgramLines({ program: { title, lines }, chosen, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const first = lines.findIndex(({ parts }) => parts.includes(chosen));

  // Where the box scrolls, on a phone, the marked lines come into view, and the page stays where it is.
  useEffect(() => {
    const line = box.current?.querySelectorAll('li')[first];
    if (!box.current || !line) return;
    box.current.scrollTop = Math.max(0, line.offsetTop - box.current.clientHeight / 4);
  }, [first]);

  return (
    <div className={styles.program}>
      <p className={styles.title}>{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, so the keyboard must reach it */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
      <div ref={box} className={styles.box} tabIndex={0} role="group" aria-label={title}>
        <ol className={styles.lines}>
          {lines.map(({ html, parts }, index) => {
            const isMarked = parts.includes(chosen);
            const [part] = parts;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the radio buttons are the keyboard's way
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its number
                key={index}
                className={clsx(styles.line, isMarked && styles.marked, part && styles.has)}
                onClick={part === undefined ? undefined : () => onChoose(part)}
              >
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <LineCode className={styles.code} html={html} />
                {isMarked && <span className={styles.note}>belongs to it</span>}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
