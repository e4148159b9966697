import { judgeLines } from './judgeLines';
import { judgeTime } from './judgeTime';
import type { Prediction } from './Prediction';
import { isLoopTrace, type RecordedRun } from './RecordedRun';
import type { Verdict } from './Verdict';

/**
 * Lays a prediction beside the run of the program: right, or the first place where the two part.
 * @throws Error when the prediction is of a time and the run has none
 */
export function judge(prediction: Prediction, run: RecordedRun): Verdict {
  if (prediction.kind === 'lines') return judgeLines(prediction.lines, run);
  if (!isLoopTrace(run)) throw new Error('A run without a loop has no times.');
  return judgeTime(prediction.line, prediction.at, run);
}
