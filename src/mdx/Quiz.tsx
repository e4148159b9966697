import { QuizCard } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import type { Question } from '@site/src/components/Quiz/types';

/** `<Quiz questions={questions} />`: the questions are imported from the file beside the chapter. */
export function Quiz({ questions }: { readonly questions: readonly Question[] }) {
  return <Island name="quiz" component={QuizCard} props={{ now: { questions } }} />;
}
