import { OptionList } from './OptionList';
import styles from './Quiz.module.css';
import type { QuizOption } from './types';

/** The answers for a page without JavaScript, folded until the reader wants them. */
export function PlainAnswers({ options }: { readonly options: readonly QuizOption[] }) {
  return (
    <noscript>
      <details className={styles.others}>
        <summary>The answer</summary>
        <OptionList options={options} />
      </details>
    </noscript>
  );
}
