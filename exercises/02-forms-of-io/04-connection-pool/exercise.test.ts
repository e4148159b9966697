import { describe, expect, it } from 'vitest';
import { settle, VirtualClock } from '#kit';
import { Pool } from './exercise';
import { Connection, Database } from './support/Database';
import { poolProblem } from './support/poolProblem';
import { Requests } from './support/Requests';

/** A pool of this size, its database and clock, and requests that use it. */
function start(size: number) {
  const database = new Database();
  const clock = new VirtualClock();
  const pool = new Pool({ size, connect: () => database.connect(), clock });
  return { database, clock, pool, requests: new Requests(pool) };
}

/** Lets everything go on that can, and looks how far the requests are, the oldest first. */
async function expectStates(requests: Requests, wanted: string, what: string): Promise<void> {
  await settle();
  const told = `${what}: the requests should be so: ${wanted}. They are so: ${requests.states()}`;
  expect(requests.states(), told).toBe(wanted);
  const [problem] = requests.problems;
  expect(problem, problem).toBeUndefined();
}

function expectOpen(database: Database, wanted: number, when: string): void {
  const told = `${when}: open connections should be ${wanted}, and are ${database.open}`;
  expect(database.open, told).toBe(wanted);
}

function expectNotLent(threw: string, what: string): void {
  expect(threw, `${what} should throw NotLent; it threw ${threw}`).toBe('NotLent');
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('Lend and take back', () => {
  it('opens a connection when one is wanted, and lends each to one request', async () => {
    const { database, requests } = start(3);
    expectOpen(database, 0, 'nobody has asked yet');
    requests.acquire(10);
    requests.acquire(10);
    await expectStates(requests, 'has one, has one', 'two of three');
    expectOpen(database, 2, 'two are lent');
  });

  it('lends a connection again that came back, and keeps it open', async () => {
    const { database, requests } = start(2);
    for (let turn = 0; turn < 5; turn += 1) {
      const request = requests.acquire(10);
      await settle();
      requests.release(request);
    }
    const opened = database.connections.length;
    expect(opened, `five requests, one after the other, opened ${opened} connections`).toBe(1);
    expectOpen(database, 1, 'the connection came back');
  });

  it('tells that it cannot connect, and tries again next time', async () => {
    const { database, requests } = start(1);
    database.isDown = true;
    requests.acquire(10);
    await expectStates(requests, 'Error', 'connect throws an Error');
    database.isDown = false;
    requests.acquire(10);
    await expectStates(requests, 'Error, has one', 'the database is up again');
  });

  it('refuses a connection that came back already', async () => {
    const { requests } = start(2);
    const first = requests.acquire(10);
    await settle();
    requests.release(first);
    expectNotLent(requests.release(first), 'a second release of the same connection');
    requests.acquire(10);
    requests.acquire(10);
    await expectStates(requests, 'gave it back, has one, has one', 'after a double release');
  });

  it('refuses a connection that is not from here', async () => {
    const { database, requests } = start(1);
    const foreign = { state: 'has one', connection: new Connection('another pool') };
    expectNotLent(requests.release(foreign), 'release of a connection of another pool');
    requests.acquire(10);
    await expectStates(requests, 'has one', 'after that release');
    expectOpen(database, 1, 'one is lent');
  });
});

describe('Wait in line', () => {
  it('opens no more than its size', async () => {
    const { database, requests } = start(2);
    for (let request = 0; request < 4; request += 1) requests.acquire(10);
    await expectStates(requests, 'has one, has one, waits, waits', 'four requests, size 2');
    expectOpen(database, 2, 'the size is 2');
  });

  it('serves those who wait in the order in which they came', async () => {
    const { requests } = start(1);
    const first = requests.acquire(10);
    const second = requests.acquire(10);
    requests.acquire(10);
    await settle();
    requests.release(first);
    await expectStates(requests, 'gave it back, has one, waits', 'the first gave it back');
    requests.release(second);
    const wanted = 'gave it back, gave it back, has one';
    await expectStates(requests, wanted, 'the second gave it back');
  });

  it('lets no newcomer in between', async () => {
    const { requests } = start(1);
    const first = requests.acquire(10);
    requests.acquire(10);
    await settle();
    requests.release(first);
    // In the same moment, before anybody who waits has run.
    requests.acquire(10);
    const what = 'the first gave it back, and in the same moment a third asked';
    await expectStates(requests, 'gave it back, has one, waits', what);
  });
});

describe('Not for ever', () => {
  it('rejects who has waited too long, and not before', async () => {
    const { clock, requests } = start(1);
    requests.acquire(10);
    requests.acquire(10);
    clock.advance(9);
    await expectStates(requests, 'has one, waits', 'after 9 of 10 ms');
    clock.advance(1);
    await expectStates(requests, 'has one, PoolTimeout', 'after 10 of 10 ms');
  });

  it('gives a connection to the next when the first in line has gone', async () => {
    const { clock, requests } = start(1);
    const first = requests.acquire(10);
    requests.acquire(5);
    requests.acquire(50);
    await settle();
    clock.advance(5);
    requests.release(first);
    const what = 'the second has waited too long, then the first gave its connection back';
    await expectStates(requests, 'gave it back, PoolTimeout, has one', what);
  });

  it('loses no connection to one who has gone', async () => {
    const { clock, requests } = start(1);
    const first = requests.acquire(10);
    requests.acquire(5);
    await settle();
    clock.advance(5);
    requests.release(first);
    requests.acquire(10);
    const what = 'the second has waited too long, the first gave it back, a third asks';
    await expectStates(requests, 'gave it back, PoolTimeout, has one', what);
  });

  it('does not wait with a time of 0', async () => {
    const { requests } = start(1);
    requests.acquire(0);
    requests.acquire(0);
    await expectStates(requests, 'has one, PoolTimeout', 'acquire(0) twice, size 1');
  });

  it('lets a request keep its connection as long as it likes', async () => {
    const { clock, requests } = start(1);
    const first = requests.acquire(10);
    requests.acquire(20);
    await settle();
    requests.release(first);
    await expectStates(requests, 'gave it back, has one', 'the second waited, and was served');
    clock.advance(1000);
    requests.acquire(5);
    await expectStates(requests, 'gave it back, has one, waits', 'a second later');
  });

  it('leaves no timer behind', async () => {
    const { clock, requests } = start(1);
    const first = requests.acquire(10);
    requests.acquire(10);
    await settle();
    requests.release(first);
    await expectStates(requests, 'gave it back, has one', 'nobody waits');
    expect(clock.timers, `nobody waits; timers that are set: ${clock.timers}`).toBe(0);
  });
});

describe('Close', () => {
  it('rejects all who wait, and all who come', async () => {
    const { clock, pool, requests } = start(1);
    for (let request = 0; request < 3; request += 1) requests.acquire(10);
    await settle();
    pool.close();
    requests.acquire(10);
    await expectStates(requests, 'has one, PoolClosed, PoolClosed, PoolClosed', 'closed');
    expect(clock.timers, `nobody waits; timers that are set: ${clock.timers}`).toBe(0);
  });

  it('closes what is free at once, and what is lent when it comes back', async () => {
    const { database, pool, requests } = start(2);
    const first = requests.acquire(10);
    const second = requests.acquire(10);
    await settle();
    requests.release(first);
    pool.close();
    pool.close();
    expectOpen(database, 1, 'closed; one was free, one is lent');
    const open = second.connection?.isOpen;
    expect(open, 'the connection that is lent was closed under the hands of its request').toBe(
      true,
    );
    const threw = requests.release(second);
    expect(threw, `release after close threw ${threw}`).toBe('nothing');
    expectOpen(database, 0, 'closed, and all came back');
  });

  it('does right by everybody, whoever comes, goes and waits too long when, with one connection', async () => {
    expectNone(await poolProblem((options) => new Pool(options), 1));
  });

  it('does right by everybody with two connections', async () => {
    expectNone(await poolProblem((options) => new Pool(options), 2));
  });
});
