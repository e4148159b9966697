import type { End } from '../../trace/LoopEvent';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Cards.module.css';

const TITLES: Readonly<Record<End['reason'], string>> = {
  finished: 'It has finished',
  raised: 'An exception came out of the program',
  syntax: 'The program does not parse',
  deadlock: 'Nothing is ready, and nothing is scheduled',
  steps: 'It takes more steps than are recorded',
  endless: 'It held the loop until it was ended',
  stopped: 'You stopped it',
  unavailable: 'The engine is not there',
};

interface Props {
  readonly end: End;
  /** Shows the line in the editor. */
  readonly onLine: (line: number) => void;
}

/** Why a run did not come to its end. */
export function EndCard({ end: { reason, message, line }, onLine }: Props) {
  return (
    <div className={styles.card} data-kind="end">
      <p className={styles.title}>{TITLES[reason]}</p>
      <p>
        <InlineCode text={message} />{' '}
        {line !== undefined && (
          <button type="button" onClick={() => onLine(line)}>
            Edit line {line}
          </button>
        )}
      </p>
    </div>
  );
}
