import type { Request } from './support/Request';

/** Something to do for the CPU: from `readyAt` on, the request with this place in the list can go on. */
interface Piece {
  readonly index: number;
  readonly readyAt: number;
  readonly work: 'parse' | 'render';
}

/** When each page is sent by a server that stands still while it waits. */
export function blockingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let now = 0;
  for (const { index } of inOrder(arrivals(requests))) {
    const request = requests[index];
    if (!request) continue;
    const { arrivesAt, parseMs, queryMs, renderMs } = request;
    now = Math.max(now, arrivesAt) + parseMs + queryMs + renderMs;
    sentAt[index] = now;
  }
  return sentAt;
}

/** When each page is sent by a server that does something else while it waits. */
export function overlappingServer(requests: readonly Request[]): number[] {
  const sentAt: number[] = [];
  let pieces = inOrder(arrivals(requests));
  let now = 0;
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    const { index, readyAt, work } = piece;
    const request = requests[index];
    if (!request) continue;
    now = Math.max(now, readyAt);
    if (work === 'parse') {
      now += request.parseMs;
      pieces = inOrder([...pieces, { index, readyAt: now + request.queryMs, work: 'render' }]);
    } else {
      now += request.renderMs;
      sentAt[index] = now;
    }
  }
  return sentAt;
}

function arrivals(requests: readonly Request[]): Piece[] {
  return requests.map(({ arrivesAt }, index) => ({ index, readyAt: arrivesAt, work: 'parse' }));
}

/** The piece that became ready first is first; of two at the same time, the one earlier in the list. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => a.readyAt - b.readyAt || a.index - b.index);
}
