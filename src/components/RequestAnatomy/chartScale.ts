import { capacity } from '../../sim/request/capacity';
import type { CurvePoint } from '../../sim/request/latencyCurve';
import type { RequestSettings } from '../../sim/request/RequestSettings';

/** The largest rate that the chart goes to, whatever the server could do: the end of the slider. */
const MOST = 400;
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** How far the chart goes: beyond the rate that is set and beyond what the server can do, to a round number. */
export function topRateOf(settings: RequestSettings): number {
  const wanted = Math.max(1.3 * capacity(settings).rate, 1.1 * settings.rate);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const round = ROUND.find((factor) => factor * power >= wanted) ?? 10;
  return Math.max(settings.rate, Math.min(MOST, round * power));
}

/** A logarithmic scale of times, from a power of ten below all of them to above the time-out. */
export interface TimeScale {
  /** Where a time stands, as a share of the height from the top. */
  readonly y: (ms: number) => number;
  readonly ticks: readonly number[];
}

export function timeScaleOf(points: readonly CurvePoint[], timeoutMs: number): TimeScale {
  const least = Math.min(
    ...points.map(({ p50Ms }) => p50Ms).filter((ms) => ms > 0),
    timeoutMs / 10,
  );
  const bottom = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const top = 1.7 * timeoutMs;
  const y = (ms: number) => {
    const share = Math.log(top / Math.max(ms, bottom)) / Math.log(top / bottom);
    return Math.min(1, Math.max(0, share));
  };
  const decades = Math.floor(Math.log10(timeoutMs / bottom) + 1e-9);
  return { y, ticks: Array.from({ length: decades + 1 }, (_, power) => bottom * 10 ** power) };
}
