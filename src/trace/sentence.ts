import { code } from './code';
import type { Changes, FrameEvent } from './FrameEvent';
import type { FrameMemory } from './FrameMemory';
import type { FrameLabels } from './frameLabels';
import { resumeSentence } from './resumeSentence';

type EventOf<Type extends FrameEvent['type']> = Extract<FrameEvent, { type: Type }>;

/** Says what an event did. Names, code and values stand in backticks. */
export function sentence(event: FrameEvent, before: FrameMemory, labels: FrameLabels): string {
  const name = frameName(event.frame, labels);
  switch (event.type) {
    case 'call':
      if (event.frame === 1) return 'The program starts: the frame of the module is on the stack.';
      return `${code(event.text ?? event.function)} puts a new frame, that of ${name}, on top of the stack.`;
    case 'create':
      return `${code(event.text ?? event.function)} makes a ${labels.kind(event.frame)} object with the frame of ${name} inside it. No line of ${name} has run.`;
    case 'resume':
      return resumeSentence(event, before, name, labels.kind(event.frame));
    case 'line':
      return [
        ...changeSentences(event.locals, labels),
        `Line ${event.line}${of(event, labels)} is next.`,
      ].join(' ');
    case 'yield':
      return yieldSentence(event, name, labels);
    case 'return':
      return returnSentence(event, before, name, labels);
    case 'raise':
      return `${error(event)} is raised at line ${event.line} of ${name}.`;
    case 'unwind':
      return unwindSentence(event, before, name, labels);
    case 'close':
      return closeSentence(event, name, labels);
    case 'collect':
      return before.frames[event.frame]?.generator === 'closed'
        ? `Nothing refers to the ${labels.kind(event.frame)} of ${name} any more: it is removed from the heap.`
        : `Nothing refers to the ${labels.kind(event.frame)} of ${name} any more, so CPython closes it.`;
    case 'print':
      return printSentence(event.text);
  }
}

function frameName(frame: number, labels: FrameLabels): string {
  return frame === 1 ? 'the module' : code(labels.of(frame));
}

function of({ frame }: FrameEvent, labels: FrameLabels): string {
  return frame === 1 ? '' : ` of ${frameName(frame, labels)}`;
}

/** `GeneratorExit` for `GeneratorExit()`. */
function error(event: EventOf<'raise' | 'unwind'>): string {
  return code(event.error.replace(/\(\)$/, ''));
}

function changeSentences(changes: Changes = {}, labels: FrameLabels): string[] {
  return Object.entries(changes).map(([name, value]) =>
    value === null
      ? `${code(name)} is gone.`
      : `${code(name)} is now ${code(labels.value(value))}.`,
  );
}

function yieldSentence(event: EventOf<'yield'>, name: string, labels: FrameLabels): string {
  const value = code(labels.value(event.value));
  if (event.line === undefined)
    return `${value} passes through ${name} to its caller, and its frame leaves the stack.`;
  return `${name} hands ${value} to its caller at line ${event.line}. Its frame leaves the stack and stays in the ${labels.kind(event.frame)} object, with its line and its variables.`;
}

function returnSentence(
  event: EventOf<'return'>,
  before: FrameMemory,
  name: string,
  labels: FrameLabels,
): string {
  if (event.frame === 1) return 'The program has come to its end.';
  const value = code(labels.value(event.value));
  const frame = before.frames[event.frame];
  if (!frame?.generator)
    return `${name} returns ${value}. Its frame is taken off the stack and is gone.`;
  const returns = event.value === 'None' ? `${name} comes to its end` : `${name} returns ${value}`;
  return `${returns}, and its frame is gone. ${whoHears(frame.by, value)}`;
}

function whoHears(by: FrameMemory['frames'][number]['by'], value: string): string {
  if (by === 'for') return 'The `for` loop ends.';
  if (by === 'await') return `The \`await\` that waited for it evaluates to ${value}.`;
  if (by === 'yield from') return `The \`yield from\` that waited for it evaluates to ${value}.`;
  return value === code('None')
    ? 'There is no value to hand out: that is `StopIteration`.'
    : `${value} is not handed out like the others: it travels in \`StopIteration\`.`;
}

function closeSentence(event: EventOf<'close'>, name: string, labels: FrameLabels): string {
  const kind = labels.kind(event.frame);
  if (event.text)
    return `${code(event.text)} closes the ${kind} of ${name}. It had not started, so no line of it runs.`;
  const warns = kind === 'coroutine' ? ', and warns that it was never awaited' : '';
  return `The ${kind} of ${name} had not started, so CPython removes it without running a line of it${warns}.`;
}

function unwindSentence(
  event: EventOf<'unwind'>,
  before: FrameMemory,
  name: string,
  labels: FrameLabels,
): string {
  if (event.frame === 1) return `Nobody caught ${error(event)}: the program ends.`;
  const gone = `${error(event)} leaves ${name}, and its frame is gone.`;
  if (!before.frames[event.frame]?.generator) return gone;
  return `${gone} The ${labels.kind(event.frame)} is closed.`;
}

function printSentence(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length > 1) return `The program prints ${lines.length} lines.`;
  const [line = ''] = lines;
  return line.trim() === ''
    ? 'The program prints an empty line.'
    : `The program prints ${code(line.trim())}.`;
}
