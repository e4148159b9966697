/** Why a run went as it did at one place. */
export interface Reason {
  /** The step of the trace that shows it. */
  readonly step: number;
  /** Full sentences. */
  readonly sentences: readonly string[];
}
