import clsx from 'clsx';
import type { FormEvent } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import { Explanations } from './Explanations';
import { PlainAnswers } from './PlainAnswers';
import styles from './Quiz.module.css';
import { type Answer, check, choose, isRight } from './quizState';
import type { Question } from './types';

interface Props {
  readonly question: Question;
  readonly number: number;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** One question: choose, check, read why, and try again. */
export function QuestionCard({ question, number, answer, onAnswer }: Props) {
  const { chosen, checked } = answer;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(check(answer));
  };
  return (
    <form className={styles.card} onSubmit={onSubmit}>
      <fieldset>
        <legend>
          <span className={styles.number}>{`${number} `}</span>
          <InlineCode text={question.question} />
        </legend>
        {question.options.map(({ text }, index) => (
          <label key={text} className={clsx(styles.option, chosen === index && styles.chosen)}>
            <input
              type="radio"
              name={question.id}
              checked={chosen === index}
              onChange={() => onAnswer(choose(answer, index))}
            />
            <InlineCode text={text} />
          </label>
        ))}
      </fieldset>
      {/* Not `disabled`: that would throw the focus of whoever has pressed it. */}
      <button type="submit" aria-disabled={chosen === undefined || checked}>
        Check
      </button>
      <div aria-live="polite">
        {checked && chosen !== undefined && (
          <Explanations
            options={question.options}
            chosen={chosen}
            right={isRight(question, answer)}
          />
        )}
      </div>
      <PlainAnswers options={question.options} />
    </form>
  );
}
