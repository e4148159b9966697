import type { LoopEvent } from '../trace/LoopEvent';
import type { LoopFrames, LoopTrace } from '../trace/LoopTrace';

/** What stands on the stack while CPython's loop is at work: names of `Lib/asyncio` and of `selectors`. */
const frames: LoopFrames = {
  run: 'asyncio.run',
  runOnce: 'BaseEventLoop._run_once',
  handleRun: 'Handle._run',
  taskStep: 'Task.__step',
  select: 'selector.select',
};

/** Makes a trace of what CPython recorded. `python` is its version, as far as it has said it. */
export function toLoopTrace(
  source: string,
  python: string | undefined,
  events: readonly LoopEvent[],
): LoopTrace {
  return {
    engine: 'cpython',
    language: 'python',
    title: python === undefined ? 'CPython' : `CPython ${python}`,
    source,
    frames,
    events,
  };
}
