import { type ComponentType, useRef, useState } from 'react';
import { hearTyping } from './hearTyping';
import styles from './SearchButton.module.css';

export interface SearchDialogProps {
  /** Gives what was typed before the dialog was there. Call it once, when the dialog is. */
  readonly takeTyped: () => string;
}

type Dialog = ComponentType<SearchDialogProps>;

interface Props {
  /** Loads what opens: a dialog, which is drawn anew at each press. */
  readonly load: () => Promise<Dialog>;
}

const nothing = () => '';

/**
 * The search's button in the head of every page. What it opens is loaded when it is first pressed; its keys press it
 * (`src/plugins/search/searchKeys.client.ts`).
 */
export function SearchButton({ load }: Props) {
  const [presses, setPresses] = useState(0);
  const [Dialog, setDialog] = useState<Dialog>();
  const [failed, setFailed] = useState(false);
  const typed = useRef(nothing);

  function takeTyped(): string {
    const text = typed.current();
    typed.current = nothing;
    return text;
  }

  function onClick() {
    // Pressed again before the dialog is there, as by the `/` of `async/await`, it goes on hearing.
    if (typed.current === nothing) typed.current = hearTyping();
    setFailed(false);
    setPresses(presses + 1);
    load().then(
      (loaded) => setDialog(() => loaded),
      () => {
        takeTyped();
        setFailed(true);
      },
    );
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d="M13 13l5 5M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        </svg>
        <span className={styles.word}>Search</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {Dialog && <Dialog key={presses} takeTyped={takeTyped} />}
      {failed && (
        <p role="alert" className={styles.failed}>
          The search did not load. Check your connection and try again.
        </p>
      )}
    </>
  );
}
