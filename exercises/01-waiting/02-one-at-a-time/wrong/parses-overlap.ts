/**
 * @belief Only the rendering is work; a request is parsed in the moment that it arrives.
 * @fails Overlapped > does one thing at a time
 * @fails Overlapped > goes on with the request that became ready first, not with the one that arrived first
 * @fails Overlapped > does a new parse before a render that became ready later
 * @fails Overlapped > does a render before a parse that became ready later
 * @fails Overlapped > takes the earlier in the list when two become ready at the same time
 * @fails Overlapped > sends each page when it should, whatever arrives when
 * @tell In your overlapping server all requests are parsed at once, each at its arrival, and only the rendering is done one after another. Parsing is
 * work of the same CPU: the second request is parsed when the first one has been.
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
  const renders = requests.map((request, index) => ({
    index,
    request,
    readyAt: request.arrivesAt + request.parseMs + request.queryMs,
  }));
  let now = 0;
  for (const { index, request, readyAt } of renders.sort((a, b) => a.readyAt - b.readyAt)) {
    now = Math.max(now, readyAt) + request.renderMs;
    sentAt[index] = now;
  }
  return sentAt;
}

const byArrival = (requests: readonly Request[]) =>
  [...requests.entries()].sort(([, a], [, b]) => a.arrivesAt - b.arrivesAt);
