import looks from './kinds.module.css';
import styles from './LatencyLadder.module.css';

const meanings = [
  ['works', 'your thread works'],
  ['kernel', 'the kernel works for it'],
  ['waits', 'it waits'],
  ['limit', 'a limit that is set'],
] as const;

/** What the looks of the rungs mean. */
export function Legend() {
  return (
    <p className={styles.legend}>
      {meanings.map(([kind, meaning]) => (
        <span key={kind}>
          <i className={looks[kind]} aria-hidden="true" /> {meaning}
        </span>
      ))}
    </p>
  );
}
