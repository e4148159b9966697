import type { Program } from '../../sim/interleavings/Program';
import type { RunView } from '../../sim/interleavings/viewAt';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Interleavings.module.css';

/** The step that was taken last, and how it ended: read aloud at each step. */
export function Saying({ program, view }: { readonly program: Program; readonly view: RunView }) {
  const last = view.steps.at(-1);
  const threads = program.threads.length === 2 ? 'either thread' : 'any thread';
  const step = last
    ? `${last.name}: ${last.words}.`
    : `Nobody has taken a step. A step is one access to what is shared; take one with ${threads}.`;
  const ending = view.end === undefined ? undefined : view.end.right ? 'right' : 'wrong';
  return (
    <p className={styles.saying} role="status" data-ending={ending}>
      <span>{step}</span>
      {view.end && (
        <strong>
          {view.end.right ? '✓ ' : '✕ '}
          <InlineCode text={view.end.words} />
        </strong>
      )}
    </p>
  );
}
