import type { OwnerKind } from './frameLabels';

/** The picture of one step: where each frame is, and what was printed so far. Plain data. */
export interface FrameState {
  /** 0-based; the step shows what the event with this index has done. */
  readonly step: number;
  /** The module's frame first, the running one last. Empty when the program is over. */
  readonly stack: readonly Frame[];
  /** The generator and coroutine objects, in the order in which they were made. */
  readonly heap: readonly GeneratorObject[];
  readonly output: string;
  /** The line of the running frame, 1-based; `undefined` when the program is over. */
  readonly line: number | undefined;
  /** Label of the running frame. */
  readonly function: string | undefined;
  /** What happened in this step, in words. Names and values stand in backticks. */
  readonly sentence: string;
}

/** A frame with its place in the program. */
export interface Frame {
  readonly id: number;
  /** `records`, `module`, or `day #2` when there are several generators of `day`. */
  readonly label: string;
  readonly line: number;
  readonly locals: readonly Local[];
  readonly ofGenerator: boolean;
}

export interface Local {
  readonly name: string;
  readonly value: string;
  /** The value names a generator or coroutine object. */
  readonly isGenerator: boolean;
  /** New or changed since the step before. */
  readonly changed: boolean;
}

/** As `inspect.getgeneratorstate` names them. While one is running, its frame is on the stack. */
export type GeneratorState = 'created' | 'running' | 'suspended' | 'closed';

export interface GeneratorObject {
  readonly kind: OwnerKind;
  /** Number of its frame, also when the frame is gone. */
  readonly id: number;
  readonly label: string;
  readonly state: GeneratorState;
  /** The frame inside the object; `undefined` while it is running and after it is closed. */
  readonly frame: Frame | undefined;
}
