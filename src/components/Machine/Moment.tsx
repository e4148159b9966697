import { useId, useMemo } from 'react';
import type { MachineRun } from '../../sim/machine/simulate';
import styles from './Moment.module.css';
import { changesOf, sayMoment } from './sayMoment';
import { showTime } from './showTime';

interface Props {
  readonly run: MachineRun;
  readonly names: readonly string[];
  readonly atMs: number;
  readonly onGoTo: (atMs: number) => void;
}

/** Goes through the run, and says what is going on at one instant. */
export function Moment({ run, names, atMs, onGoTo }: Props) {
  const id = useId();
  const changes = useMemo(() => changesOf(run), [run]);
  const { cores, tasks } = sayMoment(run, names, atMs);
  const before = changes.findLast((change) => change < atMs);
  const next = changes.find((change) => change > atMs);
  return (
    <div className={styles.moment}>
      <div className={styles.line}>
        <button
          type="button"
          aria-label="To the change before"
          aria-disabled={before === undefined}
          onClick={() => before !== undefined && onGoTo(before)}
        >
          ◀
        </button>
        <button
          type="button"
          aria-label="To the next change"
          aria-disabled={next === undefined}
          onClick={() => next !== undefined && onGoTo(next)}
        >
          ▶
        </button>
        <label htmlFor={id}>Time</label>
        <input
          id={id}
          type="range"
          min={0}
          max={run.doneMs}
          step="any"
          value={atMs}
          aria-valuetext={`${showTime(atMs)}. ${cores.join(' ')} ${tasks}`}
          onChange={(event) => onGoTo(Number(event.currentTarget.value))}
        />
        <output htmlFor={id}>{showTime(atMs)}</output>
      </div>
      <ul>
        {cores.map((core) => (
          <li key={core}>{core}</li>
        ))}
        <li>{tasks}</li>
      </ul>
    </div>
  );
}
