import { memo } from 'react';
import styles from './Choice.module.css';
import { STRIDES, type Stride } from './stops';

interface Props {
  readonly stride: Stride;
  readonly onChange: (stride: Stride) => void;
}

/** How far one press of Step goes. */
export const StrideChoice = memo(({ stride, onChange }: Props) => (
  <label className={styles.choice}>
    <span>Stop at</span>
    <select value={stride} onChange={(event) => onChange(event.currentTarget.value as Stride)}>
      {Object.entries(STRIDES).map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  </label>
));
StrideChoice.displayName = 'StrideChoice';
