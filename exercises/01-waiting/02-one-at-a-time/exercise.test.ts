import { describe, expect, it } from 'vitest';
import { blockingServer, overlappingServer } from './exercise';
import { everyTraffic, show } from './support/everyTraffic';
import { millisecondByMillisecond } from './support/millisecondByMillisecond';
import type { Request } from './support/Request';

type Server = (requests: readonly Request[]) => number[];

const request = (
  arrivesAt: number,
  parseMs: number,
  queryMs: number,
  renderMs: number,
): Request => ({ arrivesAt, parseMs, queryMs, renderMs });

const user = request(0, 1, 10, 2);

const listed = (times: readonly number[]) => `[${times.join(', ')}]`;

function expectTimes(server: Server, requests: readonly Request[], wanted: readonly number[]) {
  const times = server(requests);
  const told = `${show(requests)}: the pages are sent at ${listed(wanted)}, and yours at ${listed(times)}`;
  expect(times, told).toEqual(wanted);
}

/** Holds a server to all small lists of requests and many longer ones, and tells the shortest for which it is wrong. */
function expectEveryTraffic(server: Server, overlaps: boolean): void {
  for (const requests of everyTraffic()) {
    const wanted = millisecondByMillisecond(requests, { overlaps });
    const times = server(requests);
    if (listed(times) === listed(wanted)) continue;
    const told = `the shortest list that goes wrong is ${show(requests)}: watched millisecond by millisecond, the pages are sent at ${listed(wanted)}, and yours at ${listed(times)}`;
    expect(times, told).toEqual(wanted);
  }
}

describe('One at a time', () => {
  it('sends a page when its request has been parsed, its query has ended and it is rendered', () => {
    expectTimes(blockingServer, [user], [13]);
  });

  it('begins the next request when the page before is sent', () => {
    expectTimes(blockingServer, [user, user, user], [13, 26, 39]);
  });

  it('waits for a request that has not arrived yet', () => {
    expectTimes(blockingServer, [user, request(100, 1, 10, 2)], [13, 113]);
  });

  it('takes the requests as they arrive, however they are listed', () => {
    expectTimes(blockingServer, [request(5, 1, 1, 1), request(0, 2, 20, 2)], [27, 24]);
  });

  it('takes the earlier in the list when two arrive at the same time', () => {
    expectTimes(blockingServer, [request(3, 1, 1, 1), request(3, 1, 1, 5)], [6, 13]);
  });

  it('sends each page when it should, whatever arrives when', () => {
    expectEveryTraffic(blockingServer, false);
  });
});

describe('Overlapped', () => {
  it('makes a single request no faster', () => {
    expectTimes(overlappingServer, [user], [13]);
  });

  it('begins the next request while a query is under way', () => {
    expectTimes(overlappingServer, [user, user, user], [13, 15, 17]);
  });

  it('does one thing at a time', () => {
    expectTimes(overlappingServer, [request(0, 5, 1, 5), request(0, 5, 1, 5)], [15, 20]);
  });

  it('waits for a request that has not arrived yet', () => {
    expectTimes(overlappingServer, [user, request(100, 1, 10, 2)], [13, 113]);
  });

  it('goes on with the request that became ready first, not with the one that arrived first', () => {
    const traffic = [request(0, 2, 10, 2), request(1, 2, 3, 2), request(6, 10, 1, 1)];
    expectTimes(overlappingServer, traffic, [20, 18, 21]);
  });

  it('does a new parse before a render that became ready later', () => {
    const traffic = [request(0, 1, 9, 1), request(2, 20, 1, 1), request(4, 5, 1, 1)];
    expectTimes(overlappingServer, traffic, [28, 29, 30]);
  });

  it('does a render before a parse that became ready later', () => {
    const traffic = [request(0, 1, 2, 1), request(1, 9, 1, 1), request(5, 1, 9, 1)];
    expectTimes(overlappingServer, traffic, [11, 13, 22]);
  });

  it('takes the earlier in the list when two become ready at the same time', () => {
    expectTimes(overlappingServer, [request(4, 1, 9, 1), request(0, 1, 3, 6)], [15, 11]);
    expectTimes(overlappingServer, [request(0, 1, 3, 6), request(4, 1, 9, 1)], [10, 21]);
  });

  it('sends each page when it should, whatever arrives when', () => {
    expectEveryTraffic(overlappingServer, true);
  });
});
