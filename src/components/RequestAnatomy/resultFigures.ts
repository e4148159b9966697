import type { Capacity } from '../../sim/request/capacity';
import type { RequestResult } from '../../sim/request/RequestResult';
import type { ServerMode } from '../../sim/request/RequestSettings';
import type { Figure } from '../Simulator/Figures';
import { showCount, showMs, showRate, showShare } from './showFigures';

/** The large numbers of a run. */
export function resultFigures(
  mode: ServerMode,
  result: RequestResult,
  { rate }: Capacity,
): readonly Figure[] {
  const { workerUtilization, cpuUtilization, timedOut, sent } = result;
  const inUse: Figure =
    workerUtilization === undefined
      ? {
          label: 'At the server',
          value: showRate(result.meanAtServer),
          note: 'requests, on average',
        }
      : {
          label: mode === 'one' ? 'Worker in use' : 'Workers in use',
          value: showShare(workerUtilization),
          note: 'working or waiting',
        };
  return [
    {
      label: 'Answers in time',
      value: `${showRate(result.throughput)}/s`,
      note: `at most ${showRate(rate)}/s`,
    },
    { label: 'p50', value: showMs(result.p50Ms), note: 'half wait no longer' },
    { label: 'p99', value: showMs(result.p99Ms), note: '99 of 100 wait no longer' },
    {
      label: 'CPU at work',
      value: showShare(cpuUtilization),
      role: 'running',
      note: 'of the time',
    },
    { ...inUse, role: 'waiting' },
    {
      label: 'Longest queue',
      value: showCount(result.longestQueue),
      role: 'ready',
      note: 'requests',
    },
    {
      label: 'Gave up',
      value: showCount(timedOut),
      role: 'blocked',
      note: `of ${showCount(sent)}`,
    },
  ];
}
