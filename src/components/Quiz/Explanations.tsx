import { InlineCode } from '../InlineCode/InlineCode';
import { OptionList } from './OptionList';
import { OptionVerdict } from './OptionVerdict';
import styles from './Quiz.module.css';
import type { QuizOption } from './types';

interface Props {
  readonly options: readonly QuizOption[];
  readonly chosen: number;
  readonly right: boolean;
}

/** Why the chosen option is right or not; then the others, folded while there is still something to find out. */
export function Explanations({ options, chosen, right }: Props) {
  const option = options[chosen];
  if (!option) return null;
  return (
    <div className={styles.explanations}>
      <p className={right ? styles.right : styles.wrong}>
        <OptionVerdict right={right}>{right ? 'Right.' : 'Not this one.'}</OptionVerdict>{' '}
        <InlineCode text={option.why} />
        {!right && ' You may choose again.'}
      </p>
      <details className={styles.others} open={right}>
        <summary>Why the other answers are {right ? 'wrong' : 'right or wrong'}</summary>
        <OptionList options={options.filter((_, index) => index !== chosen)} />
      </details>
    </div>
  );
}
