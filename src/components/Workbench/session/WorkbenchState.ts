import type { DraftSave } from '../../../progress/Draft';
import type { FailureMark } from '../../CodeEditor/failureGutter';
import type { RunState } from './RunState';

/** `ide-offer`: the reader prefers the full IDE, and it opens at a press. */
export type Pane = 'editor' | 'compare' | 'linked' | 'ide' | 'ide-offer';

/** Whose code stands for the earlier exercises that this one builds on; of the reader's, what is solved. */
export type PartsFrom = 'reader' | 'reference';

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
  readonly partsFrom: PartsFrom;
  /** Of the last run: the earlier exercises for which the reader's own code stood. */
  readonly ranOn: readonly string[];
  readonly hintsShown: number;
  readonly pane: Pane;
  /** True while the reader is asked whether to see the solution before solving. */
  readonly confirming: boolean;
  /** What a reset has replaced, until the next edit. */
  readonly beforeReset: string | undefined;
  /** Somebody else's code that came with a link, until the learner has decided. */
  readonly linked: string | undefined;
  /** The learner's code from before they took that of a link. */
  readonly kept: string | undefined;
  /** How the text is kept; `none` when there is nothing to keep. */
  readonly saving: DraftSave | 'none';
}
