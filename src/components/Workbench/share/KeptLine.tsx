import { useSession } from '../session/useSession';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import styles from './Share.module.css';

/** The code that stood here before that of a link was taken, and the way back to it. */
export function KeptLine({ session }: { readonly session: WorkbenchSession }) {
  const { kept, code } = useSession(session);
  if (kept === undefined || kept === code) return null;
  return (
    <div className={styles.kept}>
      <span>Other code for this exercise is kept, from when you took that of a link.</span>
      <button type="button" onClick={() => session.swapKept()}>
        Swap the two
      </button>
      <button type="button" onClick={() => session.forgetKept()}>
        Let it go
      </button>
    </div>
  );
}
