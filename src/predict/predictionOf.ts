import type { Prediction } from './Prediction';
import type { PredictQuestion } from './PredictQuestion';

/** What a reader says by choosing an option. `undefined`: there is no such option. */
export function predictionOf(
  question: Exclude<PredictQuestion, { kind: 'order' }>,
  option: number,
): Prediction | undefined {
  if (question.kind === 'output') {
    const chosen = question.options[option];
    return chosen && { kind: 'lines', lines: chosen.lines };
  }
  const chosen = question.options[option];
  return chosen && { kind: 'time', line: question.line, at: chosen.at };
}
