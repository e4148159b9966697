/**
 * @belief The database begins when the request arrives.
 * @fails Overlapped > makes a single request no faster
 * @fails Overlapped > begins the next request while a query is under way
 * @fails Overlapped > waits for a request that has not arrived yet
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell In your overlapping server the query runs from the arrival on, while the request is still being parsed. Nobody has sent the query then. It lasts `queryMs` from the end of the parse.
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
  const sentAt: number[] = [];
  const pieces = requests.map((request, index) => ({
    index,
    request,
    readyAt: request.arrivesAt,
    isRender: false,
  }));
  let now = 0;
  for (;;) {
    pieces.sort((a, b) => a.readyAt - b.readyAt || a.index - b.index);
    const piece = pieces.shift();
    if (!piece) return sentAt;
    const { index, request, isRender } = piece;
    now = Math.max(now, piece.readyAt);
    if (isRender) {
      now += request.renderMs;
      sentAt[index] = now;
    } else {
      now += request.parseMs;
      pieces.push({ index, request, readyAt: request.arrivesAt + request.queryMs, isRender: true });
    }
  }
}

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
