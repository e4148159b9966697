import type { FrameEvent } from './FrameEvent';
import type { FrameMemory } from './FrameMemory';
import type { OwnerKind } from './frameLabels';

type Resume = Extract<FrameEvent, { type: 'resume' }>;

/** What a coroutine that stands at an `await` passes on. */
const WHAT_COMES: Partial<Record<Resume['by'], string>> = {
  send: 'the value that was sent',
  throw: 'the exception',
  close: '`GeneratorExit`',
  collect: '`GeneratorExit`',
};

/** Says who put the frame of a generator or of a coroutine on the stack, and where it goes on. */
export function resumeSentence(
  event: Resume,
  before: FrameMemory,
  name: string,
  kind: OwnerKind,
): string {
  const first = before.frames[event.frame]?.generator === 'created';
  const again = first ? 'for the first time' : 'again';
  const links = `${subject(event, first, kind)} the frame of ${name} onto the stack ${again}.`;
  return `${links} ${whatNext(event, first, kind)}`;
}

function subject({ by, text }: Resume, first: boolean, kind: OwnerKind): string {
  const written = text ? `\`${text}\`` : 'The call';
  switch (by) {
    case 'for':
      return 'The `for` loop asks for a value and links';
    case 'yield from':
      return '`yield from` passes the request on and links';
    case 'await':
      return first
        ? `${written} goes straight into what it awaits and links`
        : `${written} passes it on and links`;
    case 'collect':
      return `To close the ${kind}, CPython links`;
    case 'other':
      return `${written} asks for a value and links`;
    default:
      return `${written} links`;
  }
}

function whatNext({ by, line }: Resume, first: boolean, kind: OwnerKind): string {
  if (first)
    return by === 'throw'
      ? 'The exception comes before its first line.'
      : 'It begins with its first line.';
  if (kind === 'coroutine')
    return `It stands at the \`await\` of line ${line}, and passes ${WHAT_COMES[by] ?? 'it'} on to what it awaits.`;
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
