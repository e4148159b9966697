import { InlineCode } from '../InlineCode/InlineCode';
import { OptionVerdict } from './OptionVerdict';
import styles from './Quiz.module.css';
import type { QuizOption } from './types';

/** Options with their verdicts and reasons. */
export function OptionList({ options }: { readonly options: readonly QuizOption[] }) {
  return (
    <ul>
      {options.map(({ text, right, why }) => (
        <li key={text}>
          <OptionVerdict right={right}>{right ? 'Right:' : 'Wrong:'}</OptionVerdict>{' '}
          <InlineCode className={styles.quoted} text={text} />
          <br />
          <InlineCode text={why} />
        </li>
      ))}
    </ul>
  );
}
