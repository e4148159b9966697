import type { Capacity } from '../../sim/request/capacity';
import type { RequestResult } from '../../sim/request/RequestResult';
import type { RequestSettings, ServerMode } from '../../sim/request/RequestSettings';
import { showCount, showMs, showRate } from './showFigures';

/** The server by its name, with the number of its workers. */
export function nameServer(mode: ServerMode, workers: number): string {
  if (mode === 'one') return 'One worker';
  return mode === 'pool' ? `A pool of ${workers}` : 'Overlapped';
}

/** What became of the traffic, and what the server could do at most, in two sentences. */
export function sayResult(
  settings: RequestSettings,
  result: RequestResult,
  { rate, limit }: Capacity,
): string {
  const { mode, workers } = settings;
  const lost =
    result.timedOut === 0
      ? 'nobody gives up'
      : `${showCount(result.timedOut)} of ${showCount(result.sent)} give up`;
  const user =
    limit === 'cpu' ? 'the CPU works' : mode === 'one' ? 'it is in use' : 'they are in use';
  return (
    `${nameServer(mode, workers)}: half of the clients wait ${showMs(result.p50Ms)} at most, 99 of 100 ` +
    `${showMs(result.p99Ms)}, ${lost}. At ${showRate(rate)} requests per second ${user} all the time.`
  );
}
