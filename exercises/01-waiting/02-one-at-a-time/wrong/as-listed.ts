/**
 * @belief The list of requests is the line in which they stand.
 * @fails One at a time > takes the requests as they arrive, however they are listed
 * @fails One at a time > sends each page when it should, whatever arrives when
 * @fails Overlapped > waits for a request that has not arrived yet
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell Your servers take the requests in the order of the list. The list is in no special order, and the one that stands first may arrive last: then all the others
 * wait for somebody who is not there.
 */
import type { Request } from '../support/Request';

export function blockingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let now = 0;
  for (const [index, request] of requests.entries()) {
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
    pieces.sort(
      (a, b) => Number(a.isRender) - Number(b.isRender) || (a.isRender ? a.readyAt - b.readyAt : 0),
    );
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
