import type { LaneSegment } from '../../../trace/LoopState';
import type { TimeAxis } from './timeAxis';

/** A piece of a lane as it is drawn; places in shares of the width. */
export interface LaneBar {
  readonly state: LaneSegment['state'];
  readonly from: number;
  readonly to: number;
}

/** Pieces closer together than this cannot be told apart, and are not drawn one by one. */
const FINEST = 0.002;

/** The pieces of one lane, at most a few hundred, whatever the number of its segments. */
export function laneBars(segments: readonly LaneSegment[], { edges }: TimeAxis): LaneBar[] {
  const bars: LaneBar[] = [];
  for (const { state, fromStep, toStep } of segments) {
    const [from, to] = [edges[fromStep] ?? 0, edges[toStep + 1] ?? 1];
    const last = bars.at(-1);
    const hidden = last && to - from < FINEST && to - last.from < FINEST;
    if (!last || !hidden) bars.push({ state, from, to });
    // Where many states share a pixel, the one that matters most gives it its look.
    else bars[bars.length - 1] = { state: weightier(last.state, state), from: last.from, to };
  }
  return bars;
}

const WEIGHTS: readonly LaneSegment['state'][] = ['waiting', 'ready', 'running', 'blocked'];

function weightier(one: LaneSegment['state'], other: LaneSegment['state']): LaneSegment['state'] {
  return WEIGHTS.indexOf(other) > WEIGHTS.indexOf(one) ? other : one;
}
