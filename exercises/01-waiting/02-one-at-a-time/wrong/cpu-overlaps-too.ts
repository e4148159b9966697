/**
 * @belief Requests that overlap run at the same time, each as if it were alone.
 * @fails Overlapped > begins the next request while a query is under way
 * @fails Overlapped > does one thing at a time
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell In your overlapping server nobody waits for anybody, as if each request had a CPU of its own. The queries overlap because the database does them.
 * Parsing and rendering are done by the one CPU, and that does one thing at a time.
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

export function overlappingServer(requests: readonly Request[]): number[] {
  return requests.map(
    ({ arrivesAt, parseMs, queryMs, renderMs }) => arrivesAt + parseMs + queryMs + renderMs,
  );
}

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
