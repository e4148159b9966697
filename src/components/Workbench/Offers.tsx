import { useState } from 'react';
import { useProgress } from '../../progress/useProgress';
import styles from './Live.module.css';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';

/** What the learner must know or choose about the stored text. It lies over the editor's lower edge, so nothing moves. */
export function Offers({ session }: { readonly session: WorkbenchSession }) {
  const { saving } = useSession(session);
  const { movedAside } = useProgress(session.progress);
  const [read, setRead] = useState(0);
  const unreadable = movedAside[read];

  if (saving === 'elsewhere') {
    return (
      <div className={styles.offer} role="alert">
        <p>Another tab has changed this exercise. Nothing was overwritten.</p>
        <button type="button" onClick={() => session.takeTheirs()}>
          Take that text
        </button>
        <button type="button" onClick={() => session.keepMine()}>
          Keep this text
        </button>
      </div>
    );
  }
  if (unreadable === undefined) return null;
  return (
    <div className={styles.offer} role="alert">
      <p>
        Something saved earlier could not be read. It is not lost: this browser’s storage keeps it
        under <code>{unreadable}</code>.
      </p>
      <button type="button" onClick={() => setRead((count) => count + 1)}>
        Understood
      </button>
    </div>
  );
}
