import type { TestError } from '../../../runner/types';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { Diff } from './Diff';
import { Place } from './Place';
import styles from './Results.module.css';

interface Props {
  readonly session: WorkbenchSession;
  readonly error: TestError;
}

/** Why a test failed: first a sentence, then what was expected and received, then where. */
export function Failure({ session, error }: Props) {
  const message =
    error.name === 'AssertionError' ? error.message : `${error.name}: ${error.message}`;
  return (
    <div className={styles.failure}>
      <p className={styles.message}>
        {message} <Place session={session} place={error.place} />
      </p>
      <Diff error={error} />
    </div>
  );
}
