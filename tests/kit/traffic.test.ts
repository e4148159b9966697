import { describe, expect, it } from 'vitest';
import {
  type Client,
  echoProblem,
  echoProblemOf,
  type Kernel,
  playTraffic,
  randomTraffic,
  seededRandom,
  smallerTraffics,
  smallestFailing,
  type Traffic,
  text,
  textOf,
  trafficInWords,
} from '#kit';

const client = (more: Partial<Client> = {}): Client => ({
  atMs: 0,
  sends: [{ atMs: 5, length: 3 }],
  ending: 'ends',
  endsAtMs: 10,
  ...more,
});
const traffic = (...clients: Client[]): Traffic => ({
  sendBuffer: 4,
  receiveBuffer: 1024,
  clients,
});
const crowds = Array.from({ length: 100 }, (_, seed) => randomTraffic(seededRandom(seed)));

/** Serves one client after the other, with writes that wait. */
function oneByOne(kernel: Kernel, listener: number): void {
  for (;;) {
    kernel.select([{ fd: listener, event: 'read' }], null);
    const fd = kernel.accept(listener);
    for (;;) {
      kernel.select([{ fd, event: 'read' }], null);
      let rest = kernel.read(fd, 64);
      if (rest.length === 0) break;
      while (rest.length > 0) {
        kernel.select([{ fd, event: 'write' }], null);
        rest = rest.subarray(kernel.write(fd, rest));
      }
    }
    kernel.close(fd);
  }
}

describe('clients by chance', () => {
  it('come the same from the same seed, and differ from seed to seed', () => {
    expect(randomTraffic(seededRandom(7))).toEqual(randomTraffic(seededRandom(7)));
    expect(new Set(crowds.map((one) => JSON.stringify(one))).size).toBeGreaterThan(95);
  });

  it('are quick and slow, end in each way, and can all be played', () => {
    const clients = crowds.flatMap((one) => one.clients);
    expect(new Set(clients.map(({ ending }) => ending)).size).toBe(3);
    expect(clients.some(({ reads }) => reads === undefined)).toBe(true);
    expect(clients.some(({ reads }) => reads?.fromMs === 0)).toBe(true);
    expect(clients.some(({ reads }) => (reads?.fromMs ?? 0) > 0)).toBe(true);
    for (const one of crowds) expect(playTraffic(one, () => {}).thrown).toBeUndefined();
  });

  it('each send letters of their own', () => {
    const all = traffic(client(), client({ sends: [{ atMs: 1, length: 30 }] }), client());
    expect([0, 1, 2].map((index) => textOf(all, index))).toEqual([
      'abc',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZABCD',
      '012',
    ]);
  });

  it('are told in words', () => {
    const reads = { fromMs: 20, everyMs: 10, maxBytes: 1 };
    expect(trafficInWords(traffic(client({ reads, ending: 'resets' })))).toBe(
      'client A connects at 0 ms, sends abc at 5 ms, reads nothing before 20 ms and then 1 byte every 10 ms, resets at 10 ms; the send buffer holds 4 bytes',
    );
    expect(trafficInWords({ sendBuffer: 1024, receiveBuffer: 1024, clients: [] })).toBe(
      'nobody comes',
    );
  });
});

describe('the smallest that fails', () => {
  it('becomes smaller with every step, and comes to an end', () => {
    const weight = (one: Traffic) => JSON.stringify(one).replace(/[^,]/g, '').length;
    for (const one of crowds.slice(0, 20)) {
      const { value } = smallestFailing(
        { value: one, problem: 'always' },
        smallerTraffics,
        () => 'always',
      );
      expect(value.clients).toEqual([]);
      for (const smaller of smallerTraffics(one))
        expect(weight(smaller)).toBeLessThanOrEqual(weight(one));
    }
  });

  it('keeps what the failure needs', () => {
    const large = traffic(
      client(),
      client({
        sends: [
          { atMs: 5, length: 50 },
          { atMs: 6, length: 9 },
        ],
      }),
    );
    const needsTen = ({ clients }: Traffic) =>
      clients.some(({ sends }) => sends.some(({ length }) => length >= 10)) ? 'ten' : undefined;
    const { value } = smallestFailing({ value: large, problem: 'ten' }, smallerTraffics, needsTen);
    expect(value.clients.map(({ sends }) => sends.map(({ length }) => length))).toEqual([[10]]);
  });
});

describe('what goes wrong with an echo server', () => {
  it('is nothing with a server that serves one client', () => {
    const problem = echoProblemOf(traffic(client()), oneByOne, 64);
    expect(problem).toBeUndefined();
    const { peers } = playTraffic(traffic(client()), oneByOne);
    expect(text(peers[0]?.received() ?? new Uint8Array())).toBe('abc');
    expect(peers[0]?.sawEndAt).toBe(10);
  });

  it('is found and made small: two clients, and one has to wait', () => {
    const problem = echoProblem(oneByOne, { maxKept: 64, endings: ['ends'] });
    expect(problem).toMatch(
      /^The smallest script that fails: client A .*; client B [^;]*\. B reads at once, so at \d+ ms it should have \S+ back\. It had nothing$/,
    );
  });

  it('is that it never sleeps, or never stops', () => {
    const look = (timeoutMs: number) => (kernel: Kernel, listener: number) => {
      for (;;) kernel.select([{ fd: listener, event: 'write' }], timeoutMs);
    };
    expect(echoProblemOf(traffic(client()), look(0), 64)).toContain('burns its processor');
    expect(echoProblemOf(traffic(client()), look(10), 64)).toContain('still wakes up');
  });

  it('is that it holds too much, or leaves a descriptor open', () => {
    const slow = client({ sends: [{ atMs: 0, length: 100 }] });
    const greedy = (kernel: Kernel, listener: number) => {
      kernel.select([{ fd: listener, event: 'read' }], null);
      kernel.read(kernel.accept(listener), 1000);
    };
    const gone = {
      ...slow,
      reads: { fromMs: 50, everyMs: 1, maxBytes: 9 },
      ending: 'closes',
    } as const;
    expect(echoProblemOf(traffic(gone), greedy, 64)).toBe(
      'At 0 ms the server holds 100 bytes of one client that it has not written yet; 64 are allowed',
    );
    expect(echoProblemOf(traffic(gone), greedy, 100)).toBe(
      'All clients are gone, and descriptor 4 is still open',
    );
  });
});
