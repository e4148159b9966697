import type { PredictQuestion } from '../../predict/PredictQuestion';
import type { RecordedRun } from '../../predict/RecordedRun';

/** A program of which the reader says beforehand what it does, as the build hands it to the page. */
export interface PredictView {
  /** `09-event-loop/03-turns` */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly source: string;
  /** Each line of the program as coloured HTML, made at build time. */
  readonly lines: readonly string[];
  readonly ask: PredictQuestion;
  readonly run: RecordedRun;
}
