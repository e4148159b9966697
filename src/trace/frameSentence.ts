import { code } from './code';
import type { FrameStep } from './LoopEvent';
import type { LoopMemory, StackEntry } from './LoopMemory';
import { settledStack, topFrame } from './loopStack';

/** Says what became of one of the program's own frames. */
export function frameSentence(
  event: FrameStep,
  before: LoopMemory,
  after: LoopMemory,
  source: string,
): string {
  const stack = settledStack(before, event);
  switch (event.type) {
    case 'call':
      return callSentence(event.function, stack.at(-1));
    case 'line': {
      const written = source.split('\n')[event.line - 1]?.trim();
      const shown = written && written.length <= 80 ? `: ${code(written)}` : '';
      return `Line ${event.line}${ofFrame(topFrame(after.stack))} is next${shown}.`;
    }
    case 'return':
      return returnSentence(event.value, topFrame(stack));
    case 'unwind': {
      const frame = topFrame(stack);
      if (isModule(frame)) return `Nobody caught ${code(event.error)}: the program ends.`;
      return `${code(event.error)} leaves ${named(frame)}, which does not catch it, and its frame is gone.`;
    }
  }
}

function callSentence(name: string, below: StackEntry | undefined): string {
  if (!below) return 'The program starts: the frame of the module is on the stack.';
  if (below.part === 'taskStep')
    // It may begin with its first line, or with an exception that is thrown in before: the step has said which.
    return `The frame of the coroutine ${code(name)} is on top of the stack.`;
  if (below.of === 'loop') return `The loop calls ${code(name)}: its frame is on top of the stack.`;
  return `${code(name)} runs: its frame is on top of the stack, above that of ${named(below)}.`;
}

function returnSentence(value: string | undefined, frame: StackEntry | undefined): string {
  if (isModule(frame)) return 'The last line of the module has run: its frame is gone.';
  const what = value === undefined ? '' : ` ${code(value)}`;
  return `${named(frame)} returns${what}: its frame leaves the stack.`;
}

function named(frame: StackEntry | undefined): string {
  return isModule(frame) ? 'the module' : code(frame?.function ?? 'a function');
}

function ofFrame(frame: StackEntry | undefined): string {
  return frame && !isModule(frame) ? ` of ${code(frame.function)}` : '';
}

function isModule(frame: StackEntry | undefined): boolean {
  return frame?.function === '<module>' || frame?.function === 'module';
}
