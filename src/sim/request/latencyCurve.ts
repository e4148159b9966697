import { observationOf } from './observationOf';
import type { RequestSettings } from './RequestSettings';
import { simulateRequests } from './simulateRequests';

/** What clients wait at one arrival rate. */
export interface CurvePoint {
  /** Requests each second. */
  readonly rate: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The same server under `count` rates, equally far apart, the last of them `topRate`. */
export function latencyCurve(
  settings: RequestSettings,
  topRate: number,
  count: number,
): readonly CurvePoint[] {
  return Array.from({ length: count }, (_, index) => {
    const rate = (topRate * (index + 1)) / count;
    const { p50Ms, p99Ms } = simulateRequests({ ...settings, rate }, observationOf(rate));
    return { rate, p50Ms, p99Ms };
  });
}
