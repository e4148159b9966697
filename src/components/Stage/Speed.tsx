import { memo } from 'react';
import styles from './Choice.module.css';

/** How many times faster than reading speed. The last one shows a step in each frame of the screen. */
export const SPEEDS = [0.5, 1, 2, 4, 10, 1000] as const;

interface Props {
  readonly speed: number;
  readonly onChange: (speed: number) => void;
}

/** How fast it plays. */
export const Speed = memo(({ speed, onChange }: Props) => (
  <label className={styles.choice}>
    <span>Speed</span>
    <select value={speed} onChange={(event) => onChange(Number(event.currentTarget.value))}>
      {SPEEDS.map((one) => (
        <option key={one} value={one}>
          {one === SPEEDS.at(-1) ? 'fastest' : `${one}×`}
        </option>
      ))}
    </select>
  </label>
));
Speed.displayName = 'Speed';
