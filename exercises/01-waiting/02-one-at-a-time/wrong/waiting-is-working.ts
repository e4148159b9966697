/**
 * @belief While a request waits for its query, the server is busy with it.
 * @fails Overlapped > begins the next request while a query is under way
 * @fails Overlapped > does one thing at a time
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Both your servers do the same: they stand beside the database for 10 ms, three times in a row. For the CPU a query is nothing to do. Whom else
 * could it serve meanwhile?
 */
import type { Request } from '../support/Request';

export function blockingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let now = 0;
  for (const [index, request] of byArrival(requests)) {
    now = Math.max(now, request.arrivesAt) + request.parseMs + request.queryMs + request.renderMs;
    sentAt[index] = now;
  }
  return sentAt;
}

export const overlappingServer = blockingServer;

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
