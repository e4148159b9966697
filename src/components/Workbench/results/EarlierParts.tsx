import { useMemo } from 'react';
import { useProgress } from '../../../progress/useProgress';
import { useSession } from '../session/useSession';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { partsSentence } from './partsSentence';
import styles from './Results.module.css';

/**
 * Whose code the exercise builds on, and the way to the other: a failure may come from an earlier exercise of the reader's.
 * Nothing is shown before they have solved one.
 */
export function EarlierParts({ session }: { readonly session: WorkbenchSession }) {
  const { run, solved, partsFrom, ranOn } = useSession(session);
  const progress = useProgress(session.progress);
  const { buildsOn } = session.content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is solved has changed when the snapshot has
  const own = useMemo(
    () => Object.keys(session.progress.solvedCodes(buildsOn)),
    [session, buildsOn, progress],
  );
  if (own.length === 0) return null;
  const other = partsFrom === 'reader' ? 'reference' : 'reader';
  const hasFailed = run.phase === 'ended' && !solved && ranOn.length > 0;
  return (
    <div className={styles.parts}>
      <p>{partsSentence(buildsOn, partsFrom === 'reader' ? own : [], hasFailed)}</p>
      <button type="button" onClick={() => session.runOn(other)}>
        {other === 'reference' ? 'Run on the reference’s' : 'Run on yours'}
      </button>
    </div>
  );
}
