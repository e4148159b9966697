import type { RefObject } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Chooser.module.css';
import type { DecisionTree } from './Decision';
import { wayTo } from './walk';
import { waysOut } from './waysOut';

interface Props {
  readonly place: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGoTo: (place: string) => void;
}

/** The question that is asked now, or, at an end, what was chosen. */
export function Step({ place, heading, onGoTo }: Props) {
  const { questions, ends, first }: DecisionTree = waysOut;
  const question = questions[place];
  const before = wayTo(waysOut, place)?.at(-1)?.question;
  return (
    <div className={styles.step}>
      <h3 ref={heading} tabIndex={-1} className={styles.question}>
        <InlineCode text={question?.question ?? ends[place]?.way ?? ''} />
      </h3>
      <p className={styles.hint}>
        <InlineCode
          text={question?.hint ?? 'Why, what it costs, what it leaves, and a whole program:'}
        />
      </p>
      {question && (
        <ul className={styles.answers}>
          {question.answers.map(({ text, to }) => (
            <li key={to}>
              <button type="button" onClick={() => onGoTo(to)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {before && (
        <p className={styles.moves}>
          <button type="button" onClick={() => onGoTo(before)}>
            Back
          </button>
          <button type="button" onClick={() => onGoTo(first)}>
            From the start
          </button>
        </p>
      )}
    </div>
  );
}
