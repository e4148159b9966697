/** How much of the course is proven, counted when the site is built. */
export interface Proofs {
  readonly exercises: number;
  /** Attempts that hold a wrong belief, and that the tests reject. */
  readonly wrongAnswers: number;
  /** Python programs that run in the page, their output checked. */
  readonly livePrograms: number;
  /** Python programs with a recorded output. */
  readonly recordedPrograms: number;
  readonly diagrams: number;
}
