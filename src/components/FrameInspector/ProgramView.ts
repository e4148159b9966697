import type { FrameTrace } from '../../trace/FrameTrace';

/** A program and its recorded run, as the build hands it to the page. */
export interface ProgramView {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** Each line of the program as coloured HTML, made at build time. */
  readonly lines: readonly string[];
  readonly trace: FrameTrace;
}
