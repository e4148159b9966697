import type { FrameEvent } from '../trace/FrameEvent';
import type { FrameTrace } from '../trace/FrameTrace';
import { stateAt } from '../trace/frames';
import type { PrintedLine } from './PrintedLine';
import type { Reason } from './Reason';
import { showLine } from './showLine';

/** What decides which frame runs next. */
const moves = new Set<FrameEvent['type']>([
  ...(['create', 'resume', 'yield', 'return', 'raise', 'unwind', 'close', 'collect'] as const),
]);

/** Why a line is printed next, by the last move between two frames before it, and whether the expected one comes. */
export function frameReason(
  trace: FrameTrace,
  lines: readonly PrintedLine[],
  index: number,
  expected: string | undefined,
): Reason {
  const step = moveBefore(trace, lines, index) ?? lines[index]?.step ?? trace.events.length - 1;
  return { step, sentences: [stateAt(trace, step).sentence, ...absence(lines, index, expected)] };
}

/** The last line before which the frames changed: there the order was decided. */
export function lastMove(trace: FrameTrace, lines: readonly PrintedLine[]): Reason {
  const moved = lines.findLastIndex((_, index) => moveBefore(trace, lines, index) !== undefined);
  return frameReason(trace, lines, Math.max(0, moved), undefined);
}

function moveBefore(
  { events }: FrameTrace,
  lines: readonly PrintedLine[],
  index: number,
): number | undefined {
  const before = lines[index - 1]?.step ?? 0;
  const step = lines[index]?.step ?? events.length;
  const last = events.slice(0, step).findLastIndex(({ type }) => moves.has(type));
  return last > before ? last : undefined;
}

function absence(lines: readonly PrintedLine[], index: number, expected?: string): string[] {
  if (expected === undefined) return [];
  const has = (some: readonly PrintedLine[]) => some.some(({ text }) => text === expected);
  if (has(lines.slice(index + 1))) return [`${showLine(expected, 'An')} is printed later.`];
  return [
    `${showLine(expected, 'An')} is ${has(lines.slice(0, index)) ? 'not printed again' : 'never printed'}.`,
  ];
}
