import type { LoopFrames, LoopTrace } from '../trace/LoopTrace';

const loopFrames: LoopFrames = {
  run: 'run',
  runOnce: 'EventLoop.runOnce',
  handleRun: 'Handle.run',
  taskStep: 'Task.step',
  select: 'kernel.select',
};

/** What ECMA-262 and HTML call what JavaScript's own loop does. */
const nativeFrames: LoopFrames = {
  run: 'run a script',
  runOnce: 'event loop processing',
  handleRun: 'run a job',
  taskStep: 'AsyncBlockStart',
  select: 'wait for a timer',
};

/** All of a trace but its source and its events. */
export function headOf(
  isNative: boolean,
  own: readonly string[] | undefined,
): Omit<LoopTrace, 'source' | 'events'> {
  const title = own ? 'Your loop' : 'The reference loop';
  return {
    engine: own ? 'reader' : 'reference',
    language: 'typescript',
    title: isNative ? 'JavaScript’s own loop' : title,
    frames: isNative ? nativeFrames : loopFrames,
    ...(isNative ? { drains: true as const } : {}),
    ...(own ? { own } : {}),
  };
}
