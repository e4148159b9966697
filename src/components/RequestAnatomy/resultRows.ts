import type { CurvePoint } from '../../sim/request/latencyCurve';
import type { RequestResult } from '../../sim/request/RequestResult';
import { showCount, showMs, showRate, showShare } from './showFigures';

type Row = readonly [name: string, cell: (result: RequestResult) => string];

const rows: readonly Row[] = [
  ['Sent', ({ sent }) => showCount(sent)],
  ['Answered in time', ({ answered }) => showCount(answered)],
  ['Given up by their clients', ({ timedOut }) => showCount(timedOut)],
  ['Pending at the end', ({ pending }) => showCount(pending)],
  ['Answered in vain', ({ inVain }) => showCount(inVain)],
  ['Answers in time per second', ({ throughput }) => showRate(throughput)],
  ['p50: half wait no longer', ({ p50Ms }) => showMs(p50Ms)],
  ['p99: 99 of 100 wait no longer', ({ p99Ms }) => showMs(p99Ms)],
  ['CPU at work', ({ cpuUtilization }) => showShare(cpuUtilization)],
  [
    'Workers in use',
    (result) =>
      result.workerUtilization === undefined ? 'has none' : showShare(result.workerUtilization),
  ],
  ['Longest queue', ({ longestQueue }) => showCount(longestQueue)],
  ['At the server, on average', ({ meanAtServer }) => showRate(meanAtServer)],
];

/** Servers side by side: what each came to with the same traffic. */
export function resultRows(results: readonly RequestResult[]): readonly (readonly string[])[] {
  return rows.map(([name, cell]) => [name, ...results.map(cell)]);
}

/** The chart's points as rows. */
export function curveRows(points: readonly CurvePoint[]): readonly (readonly string[])[] {
  return points.map(({ rate, p50Ms, p99Ms }) => [showRate(rate), showMs(p50Ms), showMs(p99Ms)]);
}
