/** A line that a run has printed. */
export interface PrintedLine {
  readonly text: string;
  /** Virtual seconds; 0 all the time where there is no loop. */
  readonly at: number;
  /** Step of the trace that prints it. */
  readonly step: number;
}
