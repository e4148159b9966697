import { useId, useRef, useState } from 'react';
import type { ProgressArchive } from '../../progress/ProgressArchive';
import styles from './ProgressPage.module.css';
import { saveToFile } from './saveToFile';

interface Props {
  readonly archive: ProgressArchive;
  /** How many exercises are solved. */
  readonly solved: number;
}

/** Erases everything after a question, which offers a file first. The browser's own dialog: Esc closes it, and focus returns. */
export function Erase({ archive, solved }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');

  function onErase() {
    const erased = archive.erase() === 'saved';
    setSaid(
      erased
        ? 'Erased. The course remembers nothing of you in this browser.'
        : 'This browser refused: something is still stored. Erase this site’s data in the browser’s settings.',
    );
    dialog.current?.close();
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Erase it</h2>
      <p>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          Erase progress and code …
        </button>
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <dialog className={styles.dialog} ref={dialog} aria-labelledby={`${id}-ask`}>
        <p className={styles.ask} id={`${id}-ask`}>
          Erase your progress and your code?
        </p>
        <p>
          {solved} solved {solved === 1 ? 'exercise' : 'exercises'}, what you have read, and all the
          code that you have written in this browser. It cannot be brought back, unless you have it
          in a file.
        </p>
        <p className={styles.answers}>
          <button type="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
          <button type="button" onClick={() => saveToFile(archive)}>
            Save to a file first
          </button>
          <button type="button" onClick={onErase}>
            Erase it
          </button>
        </p>
      </dialog>
    </section>
  );
}
