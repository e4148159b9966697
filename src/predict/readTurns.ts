import type { LoopEvent } from '../trace/LoopEvent';
import type { Playback } from '../trace/LoopState';
import type { LoopTrace } from '../trace/LoopTrace';
import { openPlayback } from '../trace/openPlayback';
import type { PrintedLine } from './PrintedLine';

/** A printed line, and the handle that printed it. */
export interface TurnLine extends PrintedLine {
  /** `undefined` where the loop was not at work, and for a worker of the pool. */
  readonly turn: Turn | undefined;
  readonly task: number | undefined;
}

/** One run of a handle. */
export interface Turn {
  readonly handle: number;
  /** `step of Task-2`, `print('mail')`. */
  readonly callback: string;
  /** The step at which the loop takes the handle. */
  readonly begins: number;
}

/** A run on a loop, as a sentence about it needs it. */
export interface Turns {
  readonly events: readonly LoopEvent[];
  readonly playback: Playback;
  readonly lines: readonly TurnLine[];
}

/** Finds what is printed, and in whose turn. */
export function readTurns(trace: LoopTrace): Turns {
  const playback = openPlayback(trace);
  const lines: TurnLine[] = [];
  let begins = 0;
  for (const [step, event] of trace.events.entries()) {
    if (event.type === 'run') begins = step;
    if (event.type !== 'print') continue;
    const { now, running, task } = playback.at(step);
    const ofWorker = event.at !== undefined;
    lines.push({
      ...{ text: event.text, at: event.at ?? now, step },
      turn: running && !ofWorker ? { ...running, begins } : undefined,
      task: ofWorker ? undefined : task,
    });
  }
  return { events: trace.events, playback, lines };
}
