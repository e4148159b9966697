import type { Gil } from './Gil';
import type { Kernel } from './Kernel';
import type { Recorder } from './Recorder';
import type { CodeKind, SegmentKind } from './Workload';

export interface SegmentNs {
  readonly kind: SegmentKind;
  readonly ns: number;
}

/** What the programs of a strategy live in. Times in nanoseconds. */
export interface World {
  readonly kernel: Kernel;
  readonly recorder: Recorder;
  readonly tasks: readonly (readonly SegmentNs[])[];
  /** `undefined`: no other thread runs Python in this interpreter, or there is no GIL. */
  readonly gil: Gil | undefined;
  /** When each task was done. */
  readonly doneNs: number[];
}

/** In nanoseconds, a whole number: sums and differences of times are exact then. */
export function toNs(ms: number): number {
  return Math.round(ms * 1e6);
}

export function isCode(kind: SegmentKind): kind is CodeKind {
  return kind === 'py' || kind === 'c' || kind === 'held';
}
