import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/useSession';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import styles from './Compare.module.css';

interface Props {
  readonly session: WorkbenchSession;
}

/** The learner's text beside the solution. Reading only: the text is the same when the learner comes back. */
export function ComparePane({ session }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { code } = useSession(session);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the reader's Retry
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let gone = false;
    let destroy = () => {};
    setFailed(false);
    import('./mountComparison').then(
      ({ mountComparison }) => {
        if (!gone) destroy = mountComparison(parent, code, session.content.solution);
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      destroy();
    };
  }, [session, code, attempt]);

  useEffect(() => close.current?.focus(), []);

  return (
    <section className={styles.pane} aria-label="Your code and the solution">
      <div className={styles.heads}>
        <p>
          <span aria-hidden="true">− </span>Your code
        </p>
        <p>
          <span aria-hidden="true">+ </span>The solution
        </p>
        <button type="button" ref={close} onClick={() => session.compare()}>
          Back to the editor
        </button>
      </div>
      {failed && (
        <p className={styles.failed} role="alert">
          The comparison could not be loaded. Check the connection.{' '}
          <button type="button" onClick={() => setAttempt((count) => count + 1)}>
            Retry
          </button>
        </p>
      )}
      <div className={styles.place} ref={place} />
    </section>
  );
}
