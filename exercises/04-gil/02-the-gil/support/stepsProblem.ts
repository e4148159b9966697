import type { Slice, Thread } from './threads';

/** The GIL in one thread's hand, from taking it to letting go. */
export interface Hold {
  thread: string;
  from: number;
  to: number;
  /** When each of its bytecodes ended. The last one is `to`. */
  borders: number[];
  /** Whether the thread has another bytecode to run when it lets go. */
  wantsMore: boolean;
}

/** Says where one thread's slices leave gaps, or are not what the thread has to do. */
export function stepsProblem(
  { name, steps }: Thread,
  slices: readonly Slice[],
): string | undefined {
  let now = 0;
  let next = 0;
  for (const { doing, from, to } of slices) {
    if (!(to > from)) return `${name} has a slice from ${from} to ${to} ms`;
    if (from !== now)
      return from > now
        ? `Nothing is said about ${name} from ${now} to ${from} ms`
        : `${name} does two things at ${from} ms`;
    const kind = doing === 'io' ? 'io' : 'bytecode';
    const word = { run: 'runs bytecode', wait: 'waits for the GIL', io: 'is in I/O' }[doing];
    const step = steps[next];
    if (!step) return `${name} has done all its steps by ${from} ms, and ${word} until ${to} ms`;
    if (step.kind !== kind)
      return `At ${from} ms ${name} has to do ${step.kind === 'io' ? 'I/O' : 'a bytecode'}, and ${word}`;
    now = to;
    if (doing === 'wait') continue;
    let end = from;
    for (; end < to && steps[next]?.kind === kind; next += 1) end += steps[next]?.ms ?? 0;
    if (end > to)
      return doing === 'io'
        ? `The I/O of ${name} lasts from ${from} to ${end} ms, and its slice ends at ${to} ms`
        : `At ${to} ms ${name} stops in the middle of a bytecode, which lasts until ${end} ms`;
    if (end < to)
      return `${name} ${word} from ${from} to ${to} ms, and has only ${end - from} ms of it to do`;
  }
  const missing = steps.length - next;
  return missing > 0
    ? `${name} ends at ${now} ms, and has not done its last ${missing === 1 ? 'step' : `${missing} steps`}`
    : undefined;
}

/** Each time that the thread has the GIL. Its slices have no problem. */
export function holdsOf({ name, steps }: Thread, slices: readonly Slice[]): Hold[] {
  let next = 0;
  const holds: Hold[] = [];
  for (const { doing, from, to } of slices) {
    if (doing === 'wait') continue;
    const borders: number[] = [];
    for (let end = from; end < to; next += 1) {
      end += steps[next]?.ms ?? to;
      borders.push(end);
    }
    const wantsMore = steps[next]?.kind === 'bytecode';
    if (doing === 'run') holds.push({ thread: name, from, to, borders, wantsMore });
  }
  return holds;
}
