import type { Client, SlowReading, Traffic } from './Traffic';

/**
 * Up to four clients of a server, by chance: large and small pieces, slow readers, some that read nothing for a while; all of them
 * end at last. `endings` says how they may; those named twice are twice as likely.
 */
export function randomTraffic(
  random: () => number,
  endings: readonly Client['ending'][] = ['ends', 'ends', 'closes', 'resets'],
): Traffic {
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(items: readonly T[]): T => items[below(items.length)] as T;

  const client = (): Client => {
    const atMs = below(10);
    let now = atMs;
    const sends = Array.from({ length: below(4) }, () => {
      now += oneOf([0, 1, 5, 10]);
      return { atMs: now, length: oneOf([1, 2, 5, 10, 30, 100]) };
    });
    const reads: SlowReading = {
      fromMs: oneOf([0, now + 1 + below(20)]),
      everyMs: oneOf([1, 2, 10]),
      maxBytes: oneOf([5, 20, 50]),
    };
    return {
      atMs,
      sends,
      reads: oneOf([undefined, reads]),
      ending: oneOf(endings),
      endsAtMs: now + oneOf([0, 1, 10]),
    };
  };
  return {
    sendBuffer: oneOf([1, 4, 16, 1024]),
    receiveBuffer: oneOf([8, 1024]),
    clients: Array.from({ length: 1 + below(4) }, client),
  };
}
