import { useId } from 'react';
import { type Strategy, strategies } from '../../sim/machine/Strategy';
import styles from './StrategyChoice.module.css';
import { showFactor, showTime } from './showTime';
import { strategyNames } from './stateWords';
import type { JudgedRun } from './useMachineRuns';

interface Props {
  readonly runs: Readonly<Record<Strategy, JudgedRun>>;
  readonly value: Strategy;
  readonly onChange: (strategy: Strategy) => void;
}

/** All strategies with how long each takes; the chosen one is drawn below. */
export function StrategyChoice({ runs, value, onChange }: Props) {
  const name = useId();
  const longest = Math.max(...strategies.map((strategy) => runs[strategy].run.doneMs), 0.001);
  return (
    <fieldset className={styles.choice}>
      <legend>The same tasks by five strategies: choose one to look at</legend>
      {strategies.map((strategy) => {
        const { run, speedUp } = runs[strategy];
        return (
          <label key={strategy} data-chosen={strategy === value}>
            <input
              type="radio"
              name={name}
              value={strategy}
              checked={strategy === value}
              onChange={() => onChange(strategy)}
            />
            <span className={styles.name}>{strategyNames[strategy]}</span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${(100 * run.doneMs) / longest}%` }} />
            </span>
            <span className={styles.time}>{showTime(run.doneMs)}</span>
            <span className={styles.factor}>{showFactor(speedUp)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
