import { useEffect, useId, useRef, useState } from 'react';
import styles from './Header.module.css';
import type { StagePreset, StagePresetEntry } from './StageProps';

interface Props {
  readonly chosen: StagePreset;
  readonly presets: readonly StagePresetEntry[];
  readonly takesFocus: boolean;
  readonly onChoose: (preset: StagePreset) => void;
}

/** Which program the Stage shows. Its data is loaded when it is chosen. */
export function PresetChoice({ chosen, presets, takesFocus, onChoose }: Props) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const wanted = useRef(chosen.id);
  const select = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    if (takesFocus) select.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const choose = (next: string) => {
    const entry = presets.find((preset) => preset.id === next);
    if (!entry) return;
    wanted.current = next;
    setFailed(false);
    entry.load().then(
      (preset) => wanted.current === next && onChoose(preset),
      () => wanted.current === next && setFailed(true),
    );
  };

  return (
    <p className={styles.choice}>
      <label htmlFor={id}>Program</label>
      <select
        ref={select}
        id={id}
        value={chosen.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {presets.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {preset.title}
          </option>
        ))}
      </select>
      {failed && (
        <span role="alert">It did not load. Check your connection and choose it again.</span>
      )}
    </p>
  );
}
