import { Quiz } from '@site/src/components/Quiz/Quiz';
import type { Question } from '@site/src/components/Quiz/types';
import { progress } from '@site/src/progress/progress';
import { useProgress } from '@site/src/progress/useProgress';

/** A chapter's questions, of which the course remembers which were right. */
export function QuizCard({ questions }: { readonly questions: readonly Question[] }) {
  const { question } = useProgress(progress);
  const right = questions.filter(({ id }) => question[id]?.right !== undefined);
  return (
    <Quiz
      questions={questions}
      rightBefore={new Set(right.map(({ id }) => id))}
      onCheck={(id, isRight) => progress.recordAnswer(id, isRight)}
    />
  );
}
