import type { Resumer, Value } from './FrameEvent';
import type { GeneratorState } from './FrameState';

/** What the reducer remembers between two events. Never changed in place. */
export interface FrameMemory {
  /** By number: all frames and generators that were not forgotten. */
  readonly frames: Readonly<Record<number, FrameRecord>>;
  /** Numbers of the frames on the stack, the module's first. */
  readonly stack: readonly number[];
  /** Numbers of the generator objects. */
  readonly heap: readonly number[];
  readonly output: string;
}

export interface FrameRecord {
  readonly function: string;
  readonly line: number;
  readonly locals: Readonly<Record<string, Value>>;
  /** Names that the last event has set. */
  readonly changed: readonly string[];
  /** `undefined` for the frame of an ordinary call. */
  readonly generator: GeneratorState | undefined;
  /** Who resumed it last. */
  readonly by: Resumer | undefined;
  /** Nothing refers to the generator any more: it leaves the heap as soon as it is closed. */
  readonly unreachable: boolean;
}

export const emptyMemory: FrameMemory = { frames: {}, stack: [], heap: [], output: '' };
