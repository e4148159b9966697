import { useId } from 'react';
import { sayComparison } from '../../sim/latency/compareRungs';
import { rungOf, rungs } from '../../sim/latency/rungs';
import { Steady } from '../Simulator/Steady';
import type { Settings } from '../Simulator/useSettings';
import styles from './Comparison.module.css';
import { type LadderSpecs, ladderSpecs } from './ladderSpecs';

const longest = rungs
  .flatMap((one) => rungs.map((other) => sayComparison(one, other)))
  .sort((one, other) => other.length - one.length)
  .filter((text, place, all) => text !== all[place - 1])
  .slice(0, 4);

interface Props {
  /** Ids of rungs. */
  readonly one: string;
  readonly other: string;
  readonly set: Settings<LadderSpecs>['set'];
}

/** Two rungs of the reader's choice, and how many times as long the one takes. */
export function Comparison({ one, other, set }: Props) {
  const id = useId();
  const select = (name: 'one' | 'other', value: string) => (
    <span className={styles.choice}>
      <label htmlFor={`${id}-${name}`}>{ladderSpecs[name].label}</label>
      <select
        id={`${id}-${name}`}
        value={value}
        onChange={(event) => set(name, event.currentTarget.value)}
      >
        {ladderSpecs[name].options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div className={styles.comparison}>
      {select('one', one)}
      {select('other', other)}
      <div className={styles.words}>
        <Steady longest={longest}>{sayComparison(rungOf(one), rungOf(other))}</Steady>
      </div>
    </div>
  );
}
