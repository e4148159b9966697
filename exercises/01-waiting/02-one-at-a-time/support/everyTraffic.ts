import { everyList, seededRandom } from '#kit';
import type { Request } from './Request';

/** All requests that can be made of these times. Small ones are enough: what goes wrong goes wrong with 1, 2 and 4 ms. */
function everyRequest(): Request[] {
  const works = [
    { parseMs: 1, renderMs: 1 },
    { parseMs: 2, renderMs: 1 },
    { parseMs: 1, renderMs: 3 },
  ];
  return [0, 1, 4].flatMap((arrivesAt) =>
    [1, 4].flatMap((queryMs) => works.map((work) => ({ arrivesAt, queryMs, ...work }))),
  );
}

/** All lists of up to two such requests, then many of three and more by seeded chance. The shortest come first. */
export function everyTraffic(): Request[][] {
  const requests = everyRequest();
  const random = seededRandom(1);
  const pick = () => requests[Math.floor(random() * requests.length)] as Request;
  const some = [3, 5].flatMap((length) =>
    Array.from({ length: 150 }, () => Array.from({ length }, pick)),
  );
  return [0, 1, 2].flatMap((length) => everyList(requests, length)).concat(some);
}

/** `arrives at 0 (1 + 10 + 2 ms)` for each request: parse, query, render. */
export function show(requests: readonly Request[]): string {
  const lines = requests.map(
    ({ arrivesAt, parseMs, queryMs, renderMs }) =>
      `arrives at ${arrivesAt} (${parseMs} + ${queryMs} + ${renderMs} ms)`,
  );
  return lines.join(', ') || 'no request';
}
