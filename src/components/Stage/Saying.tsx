import type { LoopState } from '../../trace/LoopState';
import { seconds } from '../../trace/seconds';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Saying.module.css';

interface Props {
  readonly state: Pick<LoopState, 'now' | 'pass' | 'sentence'>;
  readonly playing: boolean;
  /** The longest sentence of the run, unseen: it keeps the height of all. */
  readonly longest: string;
}

/** What this step shows, in one sentence, with the clock. It is read out when the reader steps, and not while it plays. */
export function Saying({ state: { now, pass, sentence }, playing, longest }: Props) {
  return (
    <div className={styles.saying}>
      <p className={styles.clock}>
        <b>{seconds(now)} s</b> <span>{pass > 0 ? `pass ${pass}` : 'before the loop'}</span>
      </p>
      <p className={styles.ghost} aria-hidden="true">
        <InlineCode text={longest} />
      </p>
      <p className={styles.sentence} aria-live={playing ? 'off' : 'polite'}>
        <InlineCode text={sentence} />
      </p>
    </div>
  );
}
