import type { ExerciseContent } from '../../ExerciseView';
import { RenderedHtml } from '../RenderedHtml';
import styles from './Results.module.css';

interface Props {
  readonly wrong: ExerciseContent['wrong'][number];
}

/** The failures have the pattern of a known wrong answer: what that belief overlooks. */
export function BeliefCard({ wrong }: Props) {
  return (
    <div className={styles.belief}>
      <p className={styles.beliefTitle}>A common belief: {wrong.belief}</p>
      <RenderedHtml html={wrong.tellHtml} />
    </div>
  );
}
