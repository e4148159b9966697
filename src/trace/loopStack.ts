import type { LoopEvent } from './LoopEvent';
import type { LoopMemory, StackEntry } from './LoopMemory';
import type { LoopFrames } from './LoopTrace';

/** The call stack: which of the loop's frames an event puts on it or takes off, around the program's own. */

type Stack = readonly StackEntry[];

/** Events that come from inside of `select` or from elsewhere: they do not say that it has returned. */
const besideTheLoop = new Set<LoopEvent['type']>([
  'print',
  'notice',
  'submit',
  'work',
  'worked',
  'end',
]);

/** A step that is over still calls back; these say that it has returned to whoever made it. */
const afterTheStep = new Set<LoopEvent['type']>([
  ...(['call', 'line', 'return', 'unwind'] as const),
  ...(['task', 'step', 'wait', 'pause', 'done', 'run', 'ran', 'pass', 'select'] as const),
]);

/** The stack without the frames that have returned silently before this event. */
export function settledStack({ stack, running }: LoopMemory, event: LoopEvent): Stack {
  let top = stack.length;
  const at = (index: number) => stack[index - 1];
  if (at(top)?.part === 'select' && !besideTheLoop.has(event.type)) top--;
  if (afterTheStep.has(event.type)) while (at(top)?.over) top--;
  if (isFrameStep(event) && !running) while (isLoops(at(top))) top--;
  return top === stack.length ? stack : stack.slice(0, top);
}

/** The program goes on below: the loop has come to its end. */
function isLoops(entry: StackEntry | undefined): boolean {
  return entry?.part === 'run' || entry?.part === 'runOnce';
}

function isFrameStep({ type }: LoopEvent): boolean {
  return type === 'call' || type === 'line' || type === 'return' || type === 'unwind';
}

/** The stack while a pass is at work and none of its handles. */
export function inPass(stack: Stack, frames: LoopFrames): Stack {
  const runOnce = stack.findLastIndex(({ part }) => part === 'runOnce');
  if (runOnce >= 0) return stack.slice(0, runOnce + 1);
  return [...stack, loopFrame('run', frames), loopFrame('runOnce', frames)];
}

/** A frame of the loop's own. */
export function loopFrame(part: keyof LoopFrames, frames: LoopFrames, task?: number): StackEntry {
  return { function: frames[part], line: undefined, of: 'loop', part, task };
}

/** The stack without a part's topmost frame and all that is above it. */
export function below(stack: Stack, part: keyof LoopFrames): Stack {
  const index = stack.findLastIndex((entry) => entry.part === part);
  return index < 0 ? stack : stack.slice(0, index);
}

/** The program's frame that runs, if one does. */
export function topFrame(stack: Stack): StackEntry | undefined {
  const top = stack.findLast(({ over }) => !over);
  return top?.of === 'program' ? top : undefined;
}

/** The task whose step is on the stack; the innermost where steps nest. */
export function currentTask(stack: Stack): number | undefined {
  return stack.findLast(({ part, over }) => part === 'taskStep' && !over)?.task;
}

/** Takes a task's chain of frames off the stack. `undefined` when no step of the task is on it. */
export function takeChain(
  stack: Stack,
  task: number,
): { readonly chain: Stack; readonly stack: Stack } | undefined {
  const index = stack.findLastIndex((entry) => entry.part === 'taskStep' && entry.task === task);
  const step = stack[index];
  if (!step || step.over) return undefined;
  return {
    chain: stack.slice(index + 1).filter(({ of }) => of === 'program'),
    stack: [...stack.slice(0, index), { ...step, over: true }],
  };
}
