import type { CodeLanguage } from '../CodeEditor/codeLook';

/** What a cell must know of the language that its program is written in. */
export interface CellLanguage {
  /** `Python` */
  readonly name: string;
  readonly editor: CodeLanguage;
  /** What the language calls what ends a program early: `an exception`. */
  readonly error: string;
  /** What the status says before anything is known of the run. */
  readonly loading: string;
  /** Said when the page's cells begin anew. Missing: each program stands alone, and there is nothing to forget. */
  readonly restarted?: string;
}
