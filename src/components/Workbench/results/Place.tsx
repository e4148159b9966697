import type { SourcePlace } from '../../../runner/types';
import { isLearners } from '../session/failureMarks';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import styles from './Results.module.css';

interface Props {
  readonly session: WorkbenchSession;
  readonly place: SourcePlace | undefined;
}

/** Where something failed: in the learner's text a button that goes there, else only said. */
export function Place({ session, place }: Props) {
  if (!place) return null;
  if (!isLearners(place)) {
    return (
      <span className={styles.elsewhere}>
        {place.file}, line {place.line}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.place}
      onClick={() => session.goTo(place.line, place.column)}
    >
      line {place.line}
    </button>
  );
}
