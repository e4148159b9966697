import type { Capacity } from '../../sim/request/capacity';
import type { ServerMode } from '../../sim/request/RequestSettings';

/** What a server lacks at its capacity, with its article. */
export function limitName(mode: ServerMode, { limit }: Capacity): string {
  if (limit === 'cpu') return 'the CPU';
  return mode === 'one' ? 'the worker' : 'all workers';
}
