import type { FrameEvent } from './FrameEvent';

/** A program's run under CPython, from its start to its end. Plain JSON: it stands beside the program. */
export interface FrameTrace {
  /** Version of CPython: `3.14.2`. */
  readonly python: string;
  /** Hash of the program's text, so that a stale trace is found out. */
  readonly program: string;
  readonly events: readonly FrameEvent[];
}
