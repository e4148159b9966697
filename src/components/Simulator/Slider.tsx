import { useId } from 'react';
import type { NumberSetting } from './SettingSpec';
import styles from './Slider.module.css';
import { placeOf, valueAt } from './sliderScale';

interface Props {
  readonly spec: NumberSetting;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number to slide, with its name and its value. */
export function Slider({ spec, value, onChange }: Props) {
  const id = useId();
  const log = spec.scale === 'log';
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{spec.label}</label>
      <output htmlFor={id} className={styles.value}>
        {spec.show(value)}
      </output>
      <input
        id={id}
        type="range"
        min={log ? 0 : spec.min}
        max={log ? spec.step : spec.max}
        step={log ? 1 : spec.step}
        value={placeOf(spec, value)}
        aria-valuetext={spec.show(value)}
        onChange={(event) => onChange(valueAt(spec, Number(event.currentTarget.value)))}
      />
    </div>
  );
}
