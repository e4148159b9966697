import type { Verdict } from '../../predict/Verdict';
import { InlineCode } from '../InlineCode/InlineCode';
import { OptionVerdict } from '../Quiz/OptionVerdict';
import styles from './Predict.module.css';

interface Props {
  readonly verdict: Verdict;
  /** What the reader's answer overlooks, or why it is right. */
  readonly tell: string;
}

/** The verdict in words: where prediction and run part, what the run did there, and what to learn from it. */
export function Findings({ verdict: { right, sentences }, tell }: Props) {
  return (
    <div className={right ? styles.right : styles.wrong}>
      <p>
        <OptionVerdict right={right}>
          {right ? 'Right.' : 'The run goes another way.'}
        </OptionVerdict>{' '}
        <InlineCode text={sentences.join(' ')} />
      </p>
      <p>
        <InlineCode text={tell} />
      </p>
    </div>
  );
}
