import type { LoopEngineProgress } from './LoopEngine';

/** A piece of what a program wrote, as it came. */
export interface CellOutput {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** How a program's own run ended. `stopped`: it went on for too long, or waits for what never comes. */
export interface CellEnd {
  readonly outcome: 'finished' | 'raised' | 'stopped';
  /** What the reader is told: for `raised` the error with its lines; for `finished` what else there is to say, or nothing. */
  readonly message: string;
}

/** How a run ended, the program's own way or that of the page. */
export interface CellResult extends Omit<CellEnd, 'outcome'> {
  readonly outcome: CellEnd['outcome'] | 'unavailable';
}

export interface CellRunOptions {
  readonly signal: AbortSignal;
  readonly onOutput: (pieces: readonly CellOutput[]) => void;
  /** The program runs from now on. */
  readonly onStart: () => void;
  /** Told while what runs it is made ready, if it is not yet. */
  readonly onProgress: (progress: LoopEngineProgress) => void;
}

/** What runs the cells of a page in one language. */
export interface CellKernel {
  /** `CPython 3.14.2`, once it has started, if what runs it has a name. */
  readonly title: string | undefined;
  /** Never rejects. */
  run(code: string, options: CellRunOptions): Promise<CellResult>;
  /** Where names that one cell sets are there in the next: forgets them. What runs is ended. */
  restart?(): void;
}
