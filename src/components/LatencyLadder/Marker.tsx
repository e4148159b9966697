import type { KeyboardEvent } from 'react';
import { humanTime } from '../../sim/latency/humanTime';
import { ladderEnds, shareOf, timeAt } from '../../sim/latency/ladderScale';
import { sayPlace } from '../../sim/latency/sayPlace';
import { showTime } from '../../sim/latency/showTime';
import styles from './Marker.module.css';

interface Props {
  /** In nanoseconds. */
  readonly at: number;
  readonly onMove: (ns: number) => void;
}

/** An arrow key goes a twentieth of a power of ten, Page up and down a whole one. */
const STEP = 1 / 240;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: 20 * STEP,
  PageDown: -20 * STEP,
  Home: -1,
  End: 1,
};

/** The line over the ladder, with a handle to take hold of. */
export function Marker({ at, onMove }: Props) {
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(timeAt(shareOf(at) + step));
  };
  return (
    <div className={styles.marker} style={{ left: `${100 * shareOf(at)}%` }}>
      <div
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label="Marker"
        aria-valuemin={Math.log10(ladderEnds[0])}
        aria-valuemax={Math.log10(ladderEnds[1])}
        aria-valuenow={Math.log10(at)}
        aria-valuetext={`${showTime(at)}, ${sayPlace(at)}. If 1 ns were 1 s: ${humanTime(at)}`}
        onKeyDown={move}
      >
        <span>{showTime(at)}</span>
      </div>
    </div>
  );
}
