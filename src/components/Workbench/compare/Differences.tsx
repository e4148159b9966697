import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Compare.module.css';

interface Props {
  /** Of the pane. */
  readonly label: string;
  readonly mine: string;
  readonly other: string;
  /** What the other text is called. */
  readonly title: string;
  /** What can be done. */
  readonly children: ReactNode;
}

/** The learner's text beside another, and where they differ. Reading only. */
export function Differences({ label, mine, other, title, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the reader's Retry
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let gone = false;
    let destroy = () => {};
    setFailed(false);
    import('./mountComparison').then(
      ({ mountComparison }) => {
        if (!gone) destroy = mountComparison(parent, mine, other, title);
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      destroy();
    };
  }, [mine, other, title, attempt]);

  return (
    <section className={styles.pane} aria-label={label}>
      <div className={styles.heads}>
        <p>
          <span aria-hidden="true">− </span>Your code
        </p>
        <p>
          <span aria-hidden="true">+ </span>
          {title}
        </p>
        {children}
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
