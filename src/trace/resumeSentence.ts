import type { FrameEvent } from './FrameEvent';
import type { FrameMemory } from './FrameMemory';

type Resume = Extract<FrameEvent, { type: 'resume' }>;

/** Says who put a generator's frame on the stack, and where it goes on. */
export function resumeSentence(event: Resume, before: FrameMemory, name: string): string {
  const first = before.frames[event.frame]?.generator === 'created';
  const again = first ? 'for the first time' : 'again';
  const links = `${subject(event)} the frame of ${name} onto the stack ${again}.`;
  return `${links} ${whatNext(event, first)}`;
}

function subject({ by, text }: Resume): string {
  const written = text ? `\`${text}\`` : 'The call';
  switch (by) {
    case 'for':
      return 'The `for` loop asks for a value and links';
    case 'yield from':
      return '`yield from` passes the request on and links';
    case 'collect':
      return 'To close the generator, CPython links';
    case 'other':
      return `${written} asks for a value and links`;
    default:
      return `${written} links`;
  }
}

function whatNext({ by, line }: Resume, first: boolean): string {
  if (first)
    return by === 'throw'
      ? 'The exception comes before its first line.'
      : 'It begins with its first line.';
  switch (by) {
    case 'send':
      return `The \`yield\` at line ${line}, where it had stopped, evaluates to the value that was sent.`;
    case 'throw':
      return `The \`yield\` at line ${line}, where it had stopped, raises the exception.`;
    case 'close':
    case 'collect':
      return `The \`yield\` at line ${line}, where it had stopped, raises \`GeneratorExit\`.`;
    default:
      return `It goes on at line ${line}, where it had stopped.`;
  }
}
