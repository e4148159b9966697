import type { ReactNode } from 'react';
import picture from './Picture.module.css';
import styles from './Unrun.module.css';

/** A program of which there is no run yet. */
export function Unrun({ program }: { readonly program: ReactNode }) {
  return (
    <div className={picture.picture}>
      <div className={picture.program}>{program}</div>
      <p className={styles.none}>
        No run to show. Press Run: the loop’s parts appear here, step by step.
      </p>
    </div>
  );
}
