import { useId } from 'react';
import styles from './Choice.module.css';
import type { ChoiceSetting } from './SettingSpec';

interface Props {
  readonly spec: ChoiceSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few words, all of them in view. Arrow keys go from one to the next. */
export function Choice({ spec, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{spec.label}</legend>
      {spec.options.map((option) => (
        <label key={option.value} data-chosen={option.value === value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
