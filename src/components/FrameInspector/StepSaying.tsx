import { InlineCode } from '../InlineCode/InlineCode';
import styles from './FrameInspector.module.css';

interface Props {
  readonly sentence: string;
  /** The longest of the run's sentences: unseen, it keeps the room for all. */
  readonly longest: string;
  /** While the run plays, no sentence is read out. */
  readonly playing: boolean;
}

/** What a step shows, in words. */
export function StepSaying({ sentence, longest, playing }: Props) {
  return (
    <>
      <p className={styles.ghost} aria-hidden="true">
        <InlineCode text={longest} />
      </p>
      <p aria-live={playing ? 'off' : 'polite'}>
        <InlineCode text={sentence} />
      </p>
    </>
  );
}
