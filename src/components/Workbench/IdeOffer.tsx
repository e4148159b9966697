import styles from './Live.module.css';
import type { WorkbenchSession } from './session/WorkbenchSession';

/**
 * In the editor's place for a reader who prefers the full IDE. In a chapter it opens at a press and not by itself: a
 * page has room for one, and six exercises.
 */
export function IdeOffer({ session }: { readonly session: WorkbenchSession }) {
  return (
    <div className={styles.ideOffer}>
      <p>You have chosen to solve exercises in StackBlitz.</p>
      <button type="button" onClick={() => session.openIde()}>
        Open it here
      </button>
      <button type="button" onClick={() => session.closeIde()}>
        Use the instant runner
      </button>
    </div>
  );
}
