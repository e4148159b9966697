import type { RunView } from '../../sim/interleavings/viewAt';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Interleavings.module.css';

/** All steps so far, in words, to read again and to copy. */
export function StepLog({ view }: { readonly view: RunView }) {
  return (
    <details className={styles.folded}>
      <summary>The steps so far, in words</summary>
      <ol className={styles.log}>
        {view.steps.map(({ name, words }) => (
          <li key={name}>
            <b>{name}</b> {words}
          </li>
        ))}
        {view.end && (
          <li>
            <InlineCode text={view.end.words} />
          </li>
        )}
      </ol>
      {view.steps.length === 0 && <p>None.</p>}
    </details>
  );
}
