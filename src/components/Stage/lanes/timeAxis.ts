import type { LoopEvent } from '../../../trace/LoopEvent';

/**
 * Where each step stands on the lanes' axis, as shares of its width: step `s` reaches from `edges[s]` to `edges[s + 1]`.
 * Running takes no virtual time, so time alone would draw most steps on top of one another: each step has a width of its own,
 * and those in which the clock moves are as much wider as it moves.
 */
export interface TimeAxis {
  readonly edges: Float64Array;
  /** Where the clock has moved: its new value, from there on. */
  readonly ticks: readonly { readonly at: number; readonly share: number }[];
}

/** How much of the width the steps share among themselves; the clock has the rest. */
const STEPS_SHARE = 0.45;

export function timeAxis(events: readonly LoopEvent[]): TimeAxis {
  const times = timesOf(events);
  const duration = times.at(-1) ?? 0;
  const forSteps = duration > 0 ? STEPS_SHARE : 1;
  const edges = new Float64Array(events.length + 1);
  const ticks = [{ at: 0, share: 0 }];
  for (const [step, time] of times.entries()) {
    const passed = duration > 0 ? (time / duration) * (1 - forSteps) : 0;
    const share = ((step + 1) / events.length) * forSteps + passed;
    edges[step + 1] = share;
    if (time > (times[step - 1] ?? 0)) ticks.push({ at: time, share });
  }
  return { edges, ticks };
}

/** The step at a place of the axis. */
export function stepAt({ edges }: TimeAxis, share: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle + 1] ?? 1) >= share) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the clock says after each step. */
function timesOf(events: readonly LoopEvent[]): number[] {
  let now = 0;
  return events.map((event) => {
    if (event.type === 'select' || event.type === 'block') now = Math.max(now, event.until);
    return now;
  });
}
