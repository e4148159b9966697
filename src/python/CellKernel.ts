/** A piece of what a program wrote, as it came. */
export interface CellOutput {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** How a run ended. `message` is what the reader is told; for `raised` it is the traceback. */
export interface CellResult {
  readonly outcome: 'finished' | 'raised' | 'stopped' | 'unavailable';
  readonly message: string;
}

export interface CellProgress {
  /** `Loading Python` */
  readonly what: string;
  /** Bytes; `total` is 0 while it is not known. */
  readonly loaded: number;
  readonly total: number;
}

export interface CellRunOptions {
  readonly signal: AbortSignal;
  readonly onOutput: (output: CellOutput) => void;
  readonly onProgress: (progress: CellProgress) => void;
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
