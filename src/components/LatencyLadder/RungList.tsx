import { middleOf } from '../../sim/latency/compareRungs';
import { humanRange } from '../../sim/latency/humanTime';
import { shareOf } from '../../sim/latency/ladderScale';
import { rungs } from '../../sim/latency/rungs';
import { showRange } from '../../sim/latency/showTime';
import looks from './kinds.module.css';
import styles from './RungList.module.css';

interface Props {
  /** Where the marker is, in nanoseconds. */
  readonly at: number;
  /** The ids of the rungs that are compared. */
  readonly compared: readonly string[];
  readonly onGoTo: (ns: number) => void;
}

/** The ladder's rungs, the fastest first: what, its range on the scale, its time, and the time if 1 ns were 1 s. */
export function RungList({ at, compared, onGoTo }: Props) {
  return (
    <ol className={styles.rungs} aria-label="What takes how long">
      {rungs.map((rung) => {
        const [low, high] = rung.ns;
        const [from, to] = [shareOf(low), shareOf(high)];
        return (
          <li
            key={rung.id}
            className={styles.rung}
            data-near={low * 0.99 <= at && at <= high * 1.01}
            data-compared={compared.includes(rung.id)}
          >
            <button
              type="button"
              title={`Move the marker to ${rung.name}`}
              onClick={() => onGoTo(Number(middleOf(rung).toPrecision(2)))}
            >
              {rung.label}
            </button>
            <span className={styles.track} aria-hidden="true">
              <i
                className={looks[rung.kind]}
                style={{ left: `${50 * (from + to)}%`, width: `${100 * (to - from)}%` }}
              />
            </span>
            <span className={styles.time}>{showRange(rung.ns)}</span>
            <span className={styles.human}>{humanRange(rung.ns)}</span>
          </li>
        );
      })}
    </ol>
  );
}
