import type { LoopEvent } from '../../trace/LoopEvent';

/** How far one press of Step goes. */
export type Stride = 'event' | 'line' | 'pass' | 'output';

export const STRIDES: Readonly<Record<Stride, string>> = {
  event: 'every event',
  line: 'every line',
  pass: 'every pass',
  output: 'every output',
};

const STOPS_AT: Readonly<Record<Exclude<Stride, 'event'>, ReadonlySet<LoopEvent['type']>>> = {
  line: new Set(['line', 'print', 'notice', 'block']),
  pass: new Set(['pass']),
  output: new Set(['print', 'notice']),
};

/** The steps at which a stride stops, in their order; `undefined`: at all of them. */
export function stopsOf(events: readonly LoopEvent[], stride: Stride): number[] | undefined {
  if (stride === 'event') return undefined;
  const types = STOPS_AT[stride];
  return events.flatMap(({ type }, step) => (types.has(type) ? [step] : []));
}
