import type { KernelRun } from '../../trace/KernelRun';

/** A program on the simulated kernel and its run, as the build hands them to the page. */
export interface KernelProgram extends KernelRun {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** Each line of the program as coloured HTML, made at build time. */
  readonly lines: readonly string[];
}
