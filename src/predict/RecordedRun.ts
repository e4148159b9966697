import type { FrameTrace } from '../trace/FrameTrace';
import type { LoopTrace } from '../trace/LoopTrace';

/** How a program went: on an event loop or, where it imports none, frame by frame. */
export type RecordedRun = LoopTrace | FrameTrace;

export function isLoopTrace(run: RecordedRun): run is LoopTrace {
  return 'engine' in run;
}
