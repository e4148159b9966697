import type { ReactNode } from 'react';
import styles from './Belief.module.css';

/** A common belief that is wrong, quoted, and what is right, with the small experiment that shows it. */
export function Belief({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div role="note" className={styles.belief}>
      <p className={styles.label}>Common belief</p>
      {title && <p className={styles.quote}>{title}</p>}
      {children}
    </div>
  );
}
