import { describe, expect, it } from 'vitest';
import {
  type Client,
  echoProblem,
  echoProblemOf,
  playTraffic,
  type Traffic,
  trafficInWords,
} from '#kit';
import { echoServer } from './exercise';

const MOST = 64;

/** A client who connects at 0 ms, sends so many bytes at these times, and ends. */
function client(sends: Record<number, number>, more: Partial<Client> = {}): Client {
  const list = Object.entries(sends).map(([atMs, length]) => ({ atMs: Number(atMs), length }));
  const last = list.at(-1)?.atMs ?? 0;
  return { atMs: 0, sends: list, ending: 'ends', endsAtMs: last + 10, ...more };
}

function traffic(clients: readonly Client[], more: Partial<Traffic> = {}): Traffic {
  return { sendBuffer: 1024, receiveBuffer: 1024, clients, ...more };
}

/** Fails with who came and what went wrong. */
function expectServed(clients: readonly Client[], more: Partial<Traffic> = {}): void {
  const script = traffic(clients, more);
  const problem = echoProblemOf(script, echoServer, MOST);
  expect(problem, `${trafficInWords(script)}. ${problem}`).toBeUndefined();
}

const nothingUntil = (fromMs: number) => ({ reads: { fromMs, everyMs: 10, maxBytes: 50 } });

describe('Echo', () => {
  it('sends back what comes, and closes at the end', () => {
    expectServed([client({ 0: 5, 20: 3 })]);
  });

  it('closes the connection of a client that sends nothing', () => {
    expectServed([client({})]);
  });

  it('closes at the end, and not later', () => {
    const { peers } = playTraffic(traffic([client({ 0: 5 }), client({ 50: 5 })]), echoServer);
    const at = peers[0]?.sawEndAt;
    const told = `the first client has ended at 10 ms; its connection was closed at ${at} ms`;
    expect(at, told).toBe(10);
  });

  it('answers a client that has ended before it reads', () => {
    expectServed([client({ 0: 20 }, { endsAtMs: 1, ...nothingUntil(50) })], { sendBuffer: 4 });
  });

  it('sleeps while there is nothing to do', () => {
    const { kernel } = playTraffic(traffic([client({ 0: 5, 1000: 5 })]), echoServer);
    const calls = kernel.log.filter(({ call }) => call === 'select').length;
    const told = `a client sends twice and ends: thirty wake-ups are more than enough; select was called ${calls} times`;
    expect(calls, told).toBeLessThanOrEqual(30);
    expect(calls, `the server has to sleep; select was called ${calls} times`).toBeGreaterThan(1);
  });
});

describe('Write what there is room for', () => {
  it('writes the rest when there is room again', () => {
    expectServed([client({ 0: 30 }, { reads: { fromMs: 0, everyMs: 10, maxBytes: 7 } })], {
      sendBuffer: 4,
    });
  });

  it('waits for a client that reads nothing for a while', () => {
    expectServed([client({ 0: 60, 5: 60, 10: 60 }, nothingUntil(100))], { sendBuffer: 16 });
  });

  it('holds no more than 64 bytes of a client', () => {
    expectServed([client({ 0: 500, 10: 500 }, nothingUntil(50))], { sendBuffer: 100 });
  });

  it('gives every byte back, whatever the clients and the buffers', () => {
    const problem = echoProblem(echoServer, { maxKept: MOST, endings: ['ends'], crowds: 25 });
    expect(problem, problem).toBeUndefined();
  });
});

describe('Many at once', () => {
  it('serves one while another is silent', () => {
    expectServed([client({ 100: 5 }), client({ 10: 5, 20: 5 }), client({ 15: 5 })]);
  });

  it('serves one while another does not read', () => {
    expectServed([client({ 0: 200 }, nothingUntil(100)), client({ 10: 5, 20: 5 })], {
      sendBuffer: 8,
    });
  });

  it('serves those who come when others have gone', () => {
    const later = [0, 20, 40, 60].map((atMs) =>
      client({ [atMs]: 5 }, { atMs, endsAtMs: atMs + 10 }),
    );
    expectServed([client({ 0: 5, 100: 5 }), ...later]);
  });

  it('serves a hundred who come in the same moment', () => {
    expectServed(Array.from({ length: 100 }, () => client({ 0: 2, 10: 2 })));
  });
});

describe('One breaks off', () => {
  it('closes a connection that was cut', () => {
    expectServed([client({ 0: 5 }, { ending: 'resets' })]);
  });

  it('serves the others when one connection is cut', () => {
    expectServed([
      client({ 0: 5, 50: 5 }),
      client({ 0: 5 }, { ending: 'resets' }),
      client({ 40: 5 }, { atMs: 30 }),
    ]);
  });

  it('gives up a client that is cut off while bytes wait for it', () => {
    const gone = { ending: 'resets', endsAtMs: 20, ...nothingUntil(1000) } as const;
    expectServed([client({ 0: 30 }, gone), client({ 30: 5 })], { sendBuffer: 4 });
  });

  it('gives up a client that has closed while bytes wait for it', () => {
    const gone = { ending: 'closes', endsAtMs: 20, ...nothingUntil(1000) } as const;
    expectServed([client({ 0: 30 }, gone), client({ 30: 5 })], { sendBuffer: 4 });
  });

  it('serves everybody who stays, whoever breaks off and when', () => {
    const problem = echoProblem(echoServer, { maxKept: MOST });
    expect(problem, problem).toBeUndefined();
  });
});
