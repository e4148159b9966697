import { decades, shareOf } from '../../sim/latency/ladderScale';
import { showTime } from '../../sim/latency/showTime';
import styles from './TimeAxis.module.css';

/** The powers of ten that have a name of their own. */
const NAMED = new Set([1, 1e3, 1e6, 1e9]);

/** The scale above the ladder, and its lines through it: one for each power of ten. */
export function TimeAxis() {
  return (
    <div className={styles.axis} aria-hidden="true">
      {decades.map((ns) => (
        <span
          key={ns}
          className={styles.line}
          data-named={NAMED.has(ns)}
          style={{ left: `${100 * shareOf(ns)}%` }}
        >
          {NAMED.has(ns) && <b>{showTime(ns)}</b>}
        </span>
      ))}
    </div>
  );
}
