import type { DraftSave } from '../../../progress/Draft';
import type { LoopEngineProgress } from '../../../trace/LoopEngine';
import type { End } from '../../../trace/LoopEvent';
import type { LoopEngineId, LoopTrace } from '../../../trace/LoopTrace';
import type { StageLoopPart } from '../StageProps';

/** An engine at a program. */
export interface SideState {
  readonly engine: LoopEngineId;
  /** The run that is shown; `undefined` until there is one. */
  readonly trace: LoopTrace | undefined;
  /** It was recorded when the preset was written. */
  readonly recorded: boolean;
  readonly running: boolean;
  /** While the engine is made ready. */
  readonly progress: LoopEngineProgress | undefined;
  /** How the last run ended, if it did not finish. */
  readonly end: End | undefined;
}

/** Where a program comes from: the preset, the reader's hand, or a link that somebody has sent. */
export type TextOrigin = 'preset' | 'reader' | 'link';

/** What the Stage shows, but for the step. */
export interface StageState {
  readonly main: SideState;
  /** The engine beside it. */
  readonly beside: SideState | undefined;
  /** The program in the language of the main engine, as the reader has it. */
  readonly text: string;
  readonly origin: TextOrigin;
  readonly editing: boolean;
  /** How many runs have been shown: a new one begins at its own first step. */
  readonly shown: number;
  /** Where the run that is shown begins. */
  readonly start: number;
  readonly saved: DraftSave | 'none';
  /** What was given up for the preset's program, to be taken back. */
  readonly undoable: string | undefined;
  /** The loop's parts, when the reader's own loop was last asked for. */
  readonly parts: readonly StageLoopPart[];
}
