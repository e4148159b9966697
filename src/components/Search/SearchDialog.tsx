import { useLayoutEffect, useRef, useState } from 'react';
import { Guarded } from '../Fault/Guarded';
import styles from './Search.module.css';
import { SearchPanel, type SearchPanelProps } from './SearchPanel';

/** The browser's own dialog: Esc and a press beside it close it, and the focus returns. */
export function SearchDialog({ onFollow, ...panel }: Omit<SearchPanelProps, 'close'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [closed, setClosed] = useState(false);
  const close = () => dialog.current?.close();

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  if (closed) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key that does the same is Esc, and the browser hears it
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search the course"
      onClose={() => setClosed(true)}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <Guarded name="search">
        <SearchPanel
          {...panel}
          close={close}
          onFollow={(path) => {
            // First, so that the focus does not return after it has been set in the page.
            close();
            onFollow(path);
          }}
        />
      </Guarded>
    </dialog>
  );
}
