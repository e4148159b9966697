import { useEffect, useId, useRef } from 'react';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import styles from './Compare.module.css';

interface Props {
  readonly session: WorkbenchSession;
  readonly hintsLeft: boolean;
}

/** Asks before an unsolved exercise is given away. The browser's own dialog: Esc closes it, and focus returns. */
export function ConfirmCompare({ session, hintsLeft }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function hint() {
    dialog.current?.close();
    session.showHint();
  }

  return (
    <dialog
      className={styles.dialog}
      ref={dialog}
      aria-labelledby={id}
      onClose={() => session.declineCompare()}
    >
      <p className={styles.question} id={id}>
        Look at the solution now?
      </p>
      <p>
        You have not solved this exercise yet. What you find yourself stays with you longer.
        {hintsLeft && ' A hint may be enough.'}
      </p>
      <div className={styles.answers}>
        <button type="button" onClick={() => dialog.current?.close()}>
          Keep trying
        </button>
        {hintsLeft && (
          <button type="button" onClick={hint}>
            Show a hint
          </button>
        )}
        <button type="button" onClick={() => session.confirmCompare()}>
          Show the solution
        </button>
      </div>
    </dialog>
  );
}
