import { useState } from 'react';
import { QuestionCard } from './QuestionCard';
import styles from './Quiz.module.css';
import { type Answer, checkedNow, earlierSentence, scoreSentence, unanswered } from './quizState';
import type { Question } from './types';

interface Props {
  readonly questions: readonly Question[];
  /** Ids of the questions that the reader has answered right before, on this visit or an earlier one. */
  readonly rightBefore?: ReadonlySet<string>;
  /** Called when an answer is checked. */
  readonly onCheck?: (questionId: string, right: boolean) => void;
}

/** A few questions at the end of a chapter. Nobody must answer them to read on. */
export function Quiz({ questions, rightBefore, onCheck }: Props) {
  const [answers, setAnswers] = useState<readonly Answer[]>(() => questions.map(() => unanswered));
  return (
    <div className={styles.quiz}>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.id}
          question={question}
          number={index + 1}
          answer={answers[index] ?? unanswered}
          onAnswer={(answer) => {
            const right = checkedNow(question, answers[index] ?? unanswered, answer);
            if (right !== undefined) onCheck?.(question.id, right);
            setAnswers(answers.map((old, at) => (at === index ? answer : old)));
          }}
        />
      ))}
      <p className={styles.score} role="status">
        {scoreSentence(questions, answers) || earlierSentence(questions, rightBefore)}
      </p>
    </div>
  );
}
