/**
 * @belief Whoever arrived first is served first, also when several are ready.
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Your overlapping server asks who *arrived* first. What counts is whose piece *became ready* first: a request whose query ended early must not wait behind an older one
 * whose query ended late.
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
    const ready = pieces.filter(({ readyAt }) => readyAt <= Math.max(now, pieces[0]?.readyAt ?? 0));
    ready.sort((a, b) => a.request.arrivesAt - b.request.arrivesAt || a.index - b.index);
    const [first] = ready;
    if (first) pieces.splice(pieces.indexOf(first), 1);
    if (first) pieces.unshift(first);
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
