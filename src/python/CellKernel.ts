import type { LoopEngineProgress } from '../trace/LoopEngine';

/** A piece of what a program wrote, as it came. */
export interface CellOutput {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** How CPython ended a run. `stopped`: it went on for too long, or waits for what never comes. */
export interface CellEnd {
  readonly outcome: 'finished' | 'raised' | 'stopped';
  /** What the reader is told; empty for `finished`, for `raised` the traceback. */
  readonly message: string;
}

/** How a run ended, CPython's own way or that of the page. */
export interface CellResult extends Omit<CellEnd, 'outcome'> {
  readonly outcome: CellEnd['outcome'] | 'unavailable';
}

export interface CellRunOptions {
  readonly signal: AbortSignal;
  readonly onOutput: (pieces: readonly CellOutput[]) => void;
  /** The program runs from now on. */
  readonly onStart: () => void;
  /** Told while Python is made ready, if it is not yet. */
  readonly onProgress: (progress: LoopEngineProgress) => void;
}

/** CPython, as the cells of a page share it: names that one cell sets are there in the next. */
export interface CellKernel {
  /** `CPython 3.14.2`, once it has started. */
  readonly title: string | undefined;
  /** Never rejects. A run while another is on its way waits for its turn. */
  run(code: string, options: CellRunOptions): Promise<CellResult>;
  /** Forgets all names. What runs is ended. */
  restart(): void;
}
