/** `<Quiz questions={questions} />`: the questions are imported from the file beside the chapter. */
export { Quiz } from '@site/src/components/Quiz/Quiz';
