import type { LoopEvent } from '../trace/LoopEvent';
import type { LoopFrames, LoopTrace } from '../trace/LoopTrace';

/** What `virtual/run.py` gives as JSON. */
interface Recorded {
  readonly python: string;
  readonly events: readonly LoopEvent[];
}

/** What stands on the stack while CPython's loop is at work: names of `Lib/asyncio` and of `selectors`. */
const frames: LoopFrames = {
  run: 'asyncio.run',
  runOnce: 'BaseEventLoop._run_once',
  handleRun: 'Handle._run',
  taskStep: 'Task.__step',
  select: 'selector.select',
};

/** Makes a trace of what CPython recorded. */
export function toLoopTrace(source: string, json: string): LoopTrace {
  const { python, events }: Recorded = JSON.parse(json);
  return {
    engine: 'cpython',
    language: 'python',
    title: `CPython ${python}`,
    source,
    frames,
    events,
  };
}
