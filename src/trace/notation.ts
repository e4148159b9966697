import type { Changes, FrameEvent, Value } from './FrameEvent';
import type { FrameState } from './FrameState';

/**
 * A short way to write events and pictures, for tests. One event a line: type, frame, `@line`, locals in braces, and what
 * else the event has: `resume 2 @4 next next(walk)`. A value `#2` is the generator whose frame is 2; `-` is a name that is gone.
 * `create-coroutine` is the `create` of a coroutine object.
 */
export function readEvents(text: string): FrameEvent[] {
  return text
    .trim()
    .split('\n')
    .map((line) => readEvent(line.trim()));
}

function readEvent(text: string): FrameEvent {
  const [, type = '', frame = '', line, changes, rest = ''] =
    /^([\w-]+) (\d+)(?: @(\d+))?(?: \{(.*)\})?(?: (.*))?$/.exec(text) ?? [];
  const place = { frame: Number(frame), line: Number(line) };
  const locals = changes === undefined ? {} : { locals: readChanges(changes) };
  const [word = '', ...words] = rest.split(' ');
  const written = words.length > 0 ? { text: words.join(' ') } : {};
  switch (type) {
    case 'call':
    case 'create':
    case 'create-coroutine':
      return {
        type: type === 'call' ? type : 'create',
        ...(type === 'create-coroutine' ? { coroutine: true as const } : {}),
        ...place,
        ...locals,
        function: word,
        ...written,
      };
    case 'resume':
      return { type, ...place, by: word.replace('-', ' ') as 'yield from', ...written };
    case 'line':
      return { type, ...place, ...locals };
    case 'return':
      return { type, ...place, ...locals, value: readValue(rest) };
    case 'yield': {
      const at = line === undefined ? { frame: place.frame } : place;
      return { type, ...at, ...locals, value: readValue(rest) };
    }
    case 'raise':
    case 'unwind':
      return { type, ...place, error: rest };
    case 'close':
      return { type, frame: place.frame, ...(rest ? { text: rest } : {}) };
    case 'collect':
      return { type, frame: place.frame };
    case 'print':
      return { type, frame: place.frame, text: `${rest}\n` };
    default:
      throw new Error(`"${text}" is no event in the notation.`);
  }
}

function readChanges(text: string): Changes {
  const pairs = Array.from(text.matchAll(/(\w+)=(\S+)/g), ([, name = '', value = '']) => [
    name,
    value === '-' ? null : readValue(value),
  ]);
  return Object.fromEntries(pairs);
}

function readValue(text: string): Value {
  return text.startsWith('#') ? { generator: Number(text.slice(1)) } : text;
}

/** A picture in one line: `module:5 picker:3{item='book'*} | picker running`. A star marks a changed local. */
export function drawState({ stack, heap }: FrameState): string {
  const objects = heap.map(
    ({ label, state, frame }) => `${label} ${state}${frame ? drawFrame(frame) : ''}`,
  );
  return `${stack.map((frame) => frame.label + drawFrame(frame)).join(' ')} | ${objects.join(', ')}`.trim();
}

function drawFrame({ line, locals }: FrameState['stack'][number]): string {
  const written = locals.map(({ name, value, changed }) => `${name}=${value}${changed ? '*' : ''}`);
  return `:${line}${written.length > 0 ? `{${written.join(' ')}}` : ''}`;
}
