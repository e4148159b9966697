/**
 * @belief The server has all its requests when it begins.
 * @fails One at a time > waits for a request that has not arrived yet
 * @fails One at a time > takes the earlier in the list when two arrive at the same time
 * @fails One at a time > sends each page when it should, whatever arrives when
 * @fails Overlapped > waits for a request that has not arrived yet
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Your servers serve a request before it has arrived: the page for a request of 100 ms is sent at 26 ms. A free CPU with nothing to do stands still, and
 * its time goes on to the next arrival.
 */
import type { Request } from '../support/Request';

export function blockingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let now = 0;
  for (const [index, request] of byArrival(requests)) {
    now += request.parseMs + request.queryMs + request.renderMs;
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
    now = isRender ? Math.max(now, piece.readyAt) : now;
    if (isRender) {
      now += request.renderMs;
      sentAt[index] = now;
    } else {
      now += request.parseMs;
      pieces.push({ index, request, readyAt: now + request.queryMs, isRender: true });
    }
  }
}

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
