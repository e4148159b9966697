import { useState } from 'react';
import { QuestionCard } from './QuestionCard';
import styles from './Quiz.module.css';
import { type Answer, scoreSentence, unanswered } from './quizState';
import type { Question } from './types';

/** A few questions at the end of a chapter. Nobody must answer them to read on, and nothing is stored. */
export function Quiz({ questions }: { readonly questions: readonly Question[] }) {
  const [answers, setAnswers] = useState<readonly Answer[]>(() => questions.map(() => unanswered));
  return (
    <div className={styles.quiz}>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.id}
          question={question}
          number={index + 1}
          answer={answers[index] ?? unanswered}
          onAnswer={(answer) => setAnswers(answers.map((old, at) => (at === index ? answer : old)))}
        />
      ))}
      <p className={styles.score} role="status">
        {scoreSentence(questions, answers)}
      </p>
    </div>
  );
}
