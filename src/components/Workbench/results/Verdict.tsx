import type { RunState } from '../session/RunState';
import { verdictSentence } from '../session/verdictSentence';
import styles from '../Tests.module.css';

interface Props {
  readonly run: RunState;
  readonly solved: boolean;
  readonly titleOf: (name: string) => string;
}

/** The verdict in a sentence. While a run is under way the old one stands, paler: most runs end before the eye sees it. */
export function Verdict({ run, solved, titleOf }: Props) {
  const kind = run.outcome === undefined ? 'none' : solved ? 'good' : 'bad';
  return (
    <p
      className={styles.verdict}
      role="status"
      data-verdict={kind}
      data-stale={run.phase === 'running' || undefined}
    >
      {/* A new element for each verdict: a screen reader then says it again, even in the same words. */}
      <span key={run.phase === 'ended' ? run.count : run.count - 1}>
        {verdictSentence(run, solved, titleOf)}
      </span>
    </p>
  );
}
