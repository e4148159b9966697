/**
 * @belief The results come in the order in which the pages are sent.
 * @fails One at a time > takes the requests as they arrive, however they are listed
 * @fails One at a time > sends each page when it should, whatever arrives when
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Your times are right and stand at the wrong places. The result for the first request of the list comes first, also when its page is sent last.
 */
import type { Request } from '../support/Request';

export function blockingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let now = 0;
  for (const [, request] of byArrival(requests)) {
    now = Math.max(now, request.arrivesAt) + request.parseMs + request.queryMs + request.renderMs;
    sentAt.push(now);
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
      sentAt.push(now);
    } else {
      now += request.parseMs;
      pieces.push({ index, request, readyAt: now + request.queryMs, isRender: true });
    }
  }
}

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
