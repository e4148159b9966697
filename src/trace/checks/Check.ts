import type { LoopEvent } from '../LoopEvent';
import type { LoopMemory, StackEntry } from '../LoopMemory';
import type { LoopTrace } from '../LoopTrace';

/** One step, with what was there before it. */
export interface CheckedStep<Event extends LoopEvent = LoopEvent> {
  readonly event: Event;
  readonly before: LoopMemory;
  /** The stack before it, without the frames that have returned silently. */
  readonly stack: readonly StackEntry[];
  readonly isLast: boolean;
}

/** A promise that every engine keeps. Told a trace's steps in their order, it says what is wrong with each: usually nothing. */
export type Check = (trace: LoopTrace) => (step: CheckedStep) => readonly string[];
