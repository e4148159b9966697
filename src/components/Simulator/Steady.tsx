import type { ReactNode } from 'react';
import styles from './Steady.module.css';

interface Props {
  /** The longest texts that may ever stand here: of some that are about as long, the width decides which needs most room. */
  readonly longest: readonly string[];
  readonly children: ReactNode;
}

/** A text that changes, in room for the longest it can be: nothing below it moves when it does. */
export function Steady({ longest, children }: Props) {
  return (
    <div className={styles.steady}>
      {longest.map((text) => (
        <div key={text} className={styles.ghost} aria-hidden="true">
          {text}
        </div>
      ))}
      <div>{children}</div>
    </div>
  );
}
