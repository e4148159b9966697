import type { DraftSave } from '../../../progress/Draft';
import type { FailureMark } from '../../CodeEditor/failureGutter';
import type { RunState } from './RunState';

/** `ide-offer`: the reader prefers the full IDE, and it opens at a press. */
export type Pane = 'editor' | 'compare' | 'ide' | 'ide-offer';

/** What the workbench shows, all of it: the components only draw this. */
export interface WorkbenchState {
  readonly code: string;
  readonly run: RunState;
  /** Titles of the tasks that the last run has solved. */
  readonly solvedTasks: ReadonlySet<string>;
  /** The oracle's word on the last run. */
  readonly solved: boolean;
  readonly marks: readonly FailureMark[];
  /** True when the text has changed since the run whose results stand there. */
  readonly editedSinceRun: boolean;
  readonly hintsShown: number;
  readonly pane: Pane;
  /** True while the reader is asked whether to see the solution before solving. */
  readonly confirming: boolean;
  /** What a reset has replaced, until the next edit. */
  readonly beforeReset: string | undefined;
  /** How the text is kept; `none` when there is nothing to keep. */
  readonly saving: DraftSave | 'none';
}
