import { describe, expect, it } from 'vitest';
import { type Client, playTraffic } from '#kit';
import { echoServer } from './exercise';
import type { Job } from './support/Coroutine';
import type { Scheduler } from './support/Scheduler';
import { client, problemWith, problemWithCrowds, schedulerAfter } from './support/served';

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

const nothingUntil = (fromMs: number) => ({ reads: { fromMs, everyMs: 10, maxBytes: 50 } });

/** Runs the server with these clients, and gives its scheduler and its kernel. */
function played(...clients: readonly Client[]) {
  let scheduler: Scheduler | undefined;
  const { kernel } = playTraffic(
    { sendBuffer: 16, receiveBuffer: 1024, clients },
    (machine, listener) => {
      scheduler = schedulerAfter(echoServer, machine, listener);
    },
  );
  return { kernel, selects: scheduler?.selects ?? 0, jobs: scheduler?.jobs ?? [] };
}

/** Two clients have come, and at least one of them has broken off. */
function expectNoneFailed(jobs: readonly Job[]): void {
  const failed = jobs.flatMap(({ outcome }) => (outcome?.ended === 'threw' ? [outcome.value] : []));
  const names = failed.map((value) => (value instanceof Error ? value.name : value)).join(', ');
  const told = `a client that breaks off is no mistake; of ${jobs.length} coroutines these have failed: ${names}`;
  expect(failed, told).toEqual([]);
  const few = `two clients came; there should be three coroutines or more, and there were ${jobs.length}`;
  expect(jobs.length, few).toBeGreaterThan(2);
}

describe('One client', () => {
  it('gets back what it sends, and is closed at the end', () => {
    expectNone(problemWith(echoServer, [client({ 0: 5, 20: 3 })]));
  });

  it('is closed when it has sent nothing', () => {
    expectNone(problemWith(echoServer, [client({})]));
  });

  it('gets the rest when there is room again', () => {
    const reads = { fromMs: 0, everyMs: 10, maxBytes: 7 };
    expectNone(problemWith(echoServer, [client({ 0: 30 }, { reads })], 4));
  });

  it('gets everything back also when it has ended before it reads', () => {
    const late = client({ 0: 20 }, { endsAtMs: 1, ...nothingUntil(50) });
    expectNone(problemWith(echoServer, [late], 4));
  });

  it('has no more than 64 bytes in the hands of the server', () => {
    expectNone(problemWith(echoServer, [client({ 0: 500, 10: 500 }, nothingUntil(50))], 100));
  });
});

describe('All clients at once', () => {
  it('serves one while another is silent', () => {
    const clients = [client({ 100: 5 }), client({ 10: 5, 20: 5 }), client({ 15: 5 })];
    expectNone(problemWith(echoServer, clients));
  });

  it('serves one while another does not read', () => {
    const clients = [client({ 0: 200 }, nothingUntil(100)), client({ 10: 5, 20: 5 })];
    expectNone(problemWith(echoServer, clients, 8));
  });

  it('serves those who come when others have gone', () => {
    const later = [0, 20, 40].map((atMs) => client({ [atMs]: 5 }, { atMs, endsAtMs: atMs + 10 }));
    expectNone(problemWith(echoServer, [client({ 0: 5, 100: 5 }), ...later]));
  });

  it('leaves all waiting to the scheduler', () => {
    const { kernel, selects } = played(client({ 0: 5, 1000: 5 }), client({ 20: 5 }));
    const waits = kernel.log.filter(({ call }) => call === 'select' || call === 'sleep').length;
    const own = waits - selects;
    expect(own, `the scheduler waits for all; the server itself has waited ${own} times`).toBe(0);
    const told = `two clients send three times: forty wake-ups are more than enough; there were ${waits}`;
    expect(waits, told).toBeLessThanOrEqual(40);
  });

  it('has nobody left at the end but the one at the door', () => {
    const { jobs } = played(client({ 0: 5, 1000: 5 }), client({ 20: 5 }));
    const running = jobs.filter(({ outcome }) => outcome === undefined).length;
    const told = `two clients have come and gone; of ${jobs.length} coroutines ${running} still run, and one should`;
    expect(running, told).toBe(1);
    expect(jobs[0]?.outcome, 'the one at the door should still run').toBeUndefined();
  });

  it('gives every byte back, whatever the clients and the buffers', () => {
    expectNone(problemWithCrowds(echoServer, ['ends']));
  });
});

describe('Whatever happens, it is closed', () => {
  it('closes a connection that was cut', () => {
    expectNone(problemWith(echoServer, [client({ 0: 5 }, { ending: 'resets' })]));
  });

  it('serves the others when one connection is cut', () => {
    const cut = client({ 0: 5 }, { ending: 'resets' });
    const clients = [client({ 0: 5, 50: 5 }), cut, client({ 40: 5 }, { atMs: 30 })];
    expectNone(problemWith(echoServer, clients));
  });

  it('gives up a client that is cut off while bytes wait for it', () => {
    const gone = { ending: 'resets', endsAtMs: 20, ...nothingUntil(1000) } as const;
    expectNone(problemWith(echoServer, [client({ 0: 30 }, gone), client({ 30: 4 })], 4));
  });

  it('gives up a client that has closed while bytes wait for it', () => {
    const gone = { ending: 'closes', endsAtMs: 20, ...nothingUntil(1000) } as const;
    expectNone(problemWith(echoServer, [client({ 0: 30 }, gone), client({ 30: 4 })], 4));
  });

  it('has no coroutine that fails because its client was cut off', () => {
    const waits = client({ 0: 60 }, { ending: 'resets', ...nothingUntil(1000) });
    expectNoneFailed(played(client({ 0: 5 }, { ending: 'resets' }), waits).jobs);
  });

  it('has no coroutine that fails because its client has closed', () => {
    const waits = client({ 0: 60 }, { ending: 'closes', ...nothingUntil(1000) });
    expectNoneFailed(played(client({ 0: 5 }), waits).jobs);
  });

  it('serves everybody who stays, whoever breaks off and when', () => {
    expectNone(problemWithCrowds(echoServer));
  });
});
