/** A line of a program, as the build hands it to the page. */
export interface CounterpartLine {
  /** Coloured HTML. */
  readonly html: string;
  /** Ids of the parts that it belongs to. */
  readonly parts: readonly string[];
}

/** One of the two programs. */
export interface CounterpartProgram {
  readonly title: string;
  readonly lines: readonly CounterpartLine[];
}

/** Two programs that do the same, whose lines know what they are in the other. */
export interface CounterpartsView {
  readonly programs: readonly CounterpartProgram[];
}

/** Something that both programs have to do, each in its own way. Written by the author. */
export interface Part {
  /** As the mark above its lines says it: `//@ rest`. */
  readonly id: string;
  readonly title: string;
  /** What it is in the one and in the other. Backticks mark code. */
  readonly text: string;
}
