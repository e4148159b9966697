import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Preferences } from '../../../progress/Preferences';
import styles from './EditorFoot.module.css';

interface Props {
  readonly preferences: Preferences;
  readonly vimFailed: boolean;
  readonly onPrefer: (choice: Partial<Preferences>) => void;
}

/** What a reader chooses for every editor of an exercise. */
export function EditorSettings({ preferences, vimFailed, onPrefer }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector('input')?.focus();
    const elsewhere = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what the button has opened, wherever the focus is in it
    <span className={styles.settings} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Editor
      </button>
      <fieldset id={id} hidden={!open} className={styles.choices}>
        <legend>Editor settings</legend>
        <label>
          <input
            type="checkbox"
            checked={preferences.types}
            onChange={({ target }) => onPrefer({ types: target.checked })}
          />
          Check types
        </label>
        <p>
          Shows type errors, types and suggestions. About 1 MB, loaded when you are in the editor. A
          run leaves types out, so type errors do not stop it.
        </p>
        <label>
          <input
            type="checkbox"
            checked={preferences.vim}
            onChange={({ target }) => onPrefer({ vim: target.checked })}
          />
          Vim keys
        </label>
        {vimFailed && <p role="alert">Vim keys could not be loaded. Check the connection.</p>}
        <dl>
          <dt>Suggestions</dt>
          <dd>Ctrl Space</dd>
          <dt>What is this?</dt>
          <dd>Shift F1</dd>
          <dt>Next type error</dt>
          <dd>F8</dd>
          <dt>Format</dt>
          <dd>Shift Alt F</dd>
        </dl>
      </fieldset>
    </span>
  );
}
