import type { Engine } from '../../runner/types';
import type { Page } from './Page';
import type { ReadForSolving } from './readForSolving';
import type { SolvedMarks } from './SolvedMarks';

/** What a session works with: the disk, the runner and the terminal, so that a test can hand in others. */
export interface Desk {
  readonly engine: Pick<Engine, 'run'>;
  readonly marks: Pick<SolvedMarks, 'of' | 'remember'>;
  /** Asked for at each print: a window may have become narrower. */
  page(): Page;
  print(lines: readonly string[]): void;
  /** The text of a folder's `exercise.ts`; `undefined` when there is none. */
  readCode(folder: string): string | undefined;
  readExercise(folder: string): ReadForSolving;
  /** Tells when `exercise.ts` may have been written, until the returned function is called. */
  watch(folder: string, changed: () => void): () => void;
  /** Whether somebody is there to press keys. Without, a run ends with what to type next. */
  readonly hasKeys: boolean;
}
