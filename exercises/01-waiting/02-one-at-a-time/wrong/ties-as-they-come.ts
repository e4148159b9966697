/**
 * @belief Of two pieces that became ready at the same time, it does not matter which is first.
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Two pieces became ready at the same time, and your overlapping server takes the one that it heard of first. The prompt says which of the two is next; without such a rule
 * the same traffic could give two results, and nobody could check yours.
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
    pieces.sort((a, b) => a.readyAt - b.readyAt);
    const piece = pieces.shift();
    if (!piece) return sentAt;
    const { index, request, isRender } = piece;
    now = Math.max(now, piece.readyAt);
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
