import { code } from './code';
import { frameSentence } from './frameSentence';
import { handleSentence } from './handleSentence';
import { kernelSentence } from './kernelSentence';
import type { LoopEvent } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { LoopTrace } from './LoopTrace';
import { currentTask } from './loopStack';
import { seconds } from './seconds';
import { nameOf, taskSentence } from './taskSentence';

/** Says what an event did, from what was there before and after it. Names, code and values stand in backticks. */
export function loopSentence(
  event: LoopEvent,
  before: LoopMemory,
  after: LoopMemory,
  trace: Pick<LoopTrace, 'source' | 'drains'>,
): string {
  switch (event.type) {
    case 'call':
    case 'line':
    case 'return':
    case 'unwind':
      return frameSentence(event, before, after, trace.source);
    case 'task':
    case 'step':
    case 'wait':
    case 'pause':
    case 'cancel':
    case 'done':
    case 'resolve':
      return taskSentence(event, before, after);
    case 'soon':
    case 'timer':
    case 'due':
    case 'drop':
    case 'run':
    case 'ran':
      return handleSentence(event, before, after, trace.drains);
    case 'pass':
    case 'select':
    case 'block':
    case 'watch':
    case 'unwatch':
    case 'submit':
    case 'work':
    case 'worked':
      return kernelSentence(event, before, after);
    case 'print':
      return printSentence(event, after);
    case 'notice':
      return event.text;
    case 'end':
      return event.message || 'The program has come to its end.';
  }
}

function printSentence(
  { text, at }: Extract<LoopEvent, { type: 'print' }>,
  after: LoopMemory,
): string {
  const what = text.trim() === '' ? 'an empty line' : code(text.trim());
  if (at !== undefined) return `At ${seconds(at)} s a worker of the pool has printed ${what}.`;
  const task = currentTask(after.stack);
  return `${task === undefined ? 'The program' : nameOf(after, task)} prints ${what}.`;
}
