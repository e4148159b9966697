import styles from './Live.module.css';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';
import type { WorkbenchState } from './session/WorkbenchState';

const sentences: Record<WorkbenchState['saving'], string> = {
  none: '',
  saved: 'Saved',
  refused: 'Not saved: this browser refuses storage',
  full: 'Not saved: this browser’s storage is full',
  elsewhere: 'Not saved: changed in another tab',
};

/** Whether the text is kept, and the way back to the starter. */
export function SaveLine({ session }: { readonly session: WorkbenchSession }) {
  const { saving, beforeReset, code } = useSession(session);
  const failed = saving !== 'none' && saving !== 'saved';
  return (
    <>
      {/* Only a failure interrupts: "Saved" at each pause would be noise to a screen reader. */}
      <span role={failed ? 'alert' : undefined} className={failed ? styles.notSaved : undefined}>
        {sentences[saving]}
      </span>
      {beforeReset === undefined ? (
        <button
          type="button"
          aria-disabled={code === session.content.starter}
          onClick={() => session.reset()}
        >
          Reset
        </button>
      ) : (
        <button type="button" onClick={() => session.undoReset()}>
          Undo reset
        </button>
      )}
    </>
  );
}
