import type { Request } from './Request';

/** Where a request stands, and since when. */
interface Visit {
  readonly request: Request;
  stage: 'away' | 'parse' | 'query' | 'render' | 'sent';
  readyAt: number;
  left: number;
}

/**
 * What both servers do, found the slow way: it looks at each request in each millisecond. The tests hold your servers to it.
 *
 * @param overlaps whether the CPU goes on with another request during a query
 */
export function millisecondByMillisecond(
  requests: readonly Request[],
  { overlaps }: { readonly overlaps: boolean },
): number[] {
  const sentAt: number[] = [];
  const visits = requests.map(
    (request): Visit => ({ request, stage: 'away', readyAt: request.arrivesAt, left: 0 }),
  );
  /** Whom the CPU works for, or, if it does not overlap, whom it waits with. */
  let current: Visit | undefined;
  for (let now = 0; visits.some(({ stage }) => stage !== 'sent'); now += 1) {
    for (const [index, visit] of visits.entries()) {
      const hasTime = visit === current || visit.stage === 'query';
      if (hasTime && visit.left > 0) visit.left -= 1;
      if (!hasTime || visit.left > 0) continue;
      if (visit.stage === 'parse') {
        enter(visit, 'query', visit.request.queryMs);
        if (overlaps) current = undefined;
      } else if (visit.stage === 'query') {
        enter(visit, 'render', overlaps ? 0 : visit.request.renderMs);
        visit.readyAt = now;
      } else if (visit.stage === 'render') {
        visit.stage = 'sent';
        sentAt[index] = now;
        current = undefined;
      }
    }
    if (current) continue;
    current = longestReady(visits, now);
    if (current?.stage === 'away') enter(current, 'parse', current.request.parseMs);
    else if (current) enter(current, 'render', current.request.renderMs);
  }
  return sentAt;
}

function enter(visit: Visit, stage: Visit['stage'], left: number): void {
  visit.stage = stage;
  visit.left = left;
}

/** Of those that wait for the CPU, the one that waits longest; the earlier in the list if there are two. */
function longestReady(visits: readonly Visit[], now: number): Visit | undefined {
  let first: Visit | undefined;
  for (const visit of visits) {
    const isReady = (visit.stage === 'away' || visit.stage === 'render') && visit.readyAt <= now;
    if (isReady && (!first || visit.readyAt < first.readyAt)) first = visit;
  }
  return first;
}
