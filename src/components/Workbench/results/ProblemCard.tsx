import type { RunProblem } from '../../../runner/types';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { Place } from './Place';
import styles from './Results.module.css';

interface Props {
  readonly session: WorkbenchSession;
  readonly problem: RunProblem;
}

/** Where a run was ended and by what line. Its sentence is the verdict, which stands above. */
export function ProblemCard({ session, problem }: Props) {
  if (!problem.place && !problem.excerpt && !problem.test) return null;
  return (
    <div className={styles.problem}>
      {problem.test && <p>While this test was running: {problem.test}.</p>}
      {problem.place && (
        <p>
          At <Place session={session} place={problem.place} />
        </p>
      )}
      {problem.excerpt && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways, so the keyboard must reach it
        <pre tabIndex={0}>{problem.excerpt}</pre>
      )}
    </div>
  );
}
