import { seededRandom } from '#kit';

/** One call: when it comes and how long the library takes, in whole milliseconds. */
export interface Call {
  readonly id: number;
  readonly at: number;
  readonly ms: number;
}

/** A load, and the pool that gets it. */
export interface Load {
  readonly size: number;
  readonly maxWaiting: number;
  readonly timeoutMs: number;
  readonly calls: readonly Call[];
}

/**
 * So many calls by chance. Calls come at full tens, the library takes tens and one, a time-out tens and eight: so no two things that
 * matter to each other happen at one and the same time.
 */
export function loadOf(count: number, seed: number): Load {
  const random = seededRandom(seed * 100 + count);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    size: 1 + below(2),
    maxWaiting: below(3),
    timeoutMs: 48 + 10 * below(6),
    calls: Array.from({ length: count }, (_, n) => ({
      id: n + 1,
      at: 10 * below(8),
      ms: 21 + 10 * below(10),
    })).sort((a, b) => a.at - b.at || a.id - b.id),
  };
}

/** What is to come of it, millisecond by millisecond, as the task's text says. */
export function expectedLines({ size, maxWaiting, timeoutMs, calls }: Load): string[] {
  const lines: string[] = [];
  const running: { call: Call; end: number; isAwaited: boolean }[] = [];
  let waiting: Call[] = [];
  for (let now = 0; now < 900; now += 1) {
    const tell = ({ id }: Call, what: string) => lines.push(`${now / 1000} s: find ${id} ${what}`);
    for (const one of running.filter(({ end }) => end === now)) {
      running.splice(running.indexOf(one), 1);
      if (one.isAwaited) tell(one.call, `gave customer ${one.call.id}`);
    }
    for (const one of running) {
      if (!one.isAwaited || one.call.at + timeoutMs !== now) continue;
      one.isAwaited = false;
      tell(one.call, 'threw TimeoutError');
    }
    for (const call of waiting) if (call.at + timeoutMs === now) tell(call, 'threw TimeoutError');
    waiting = waiting.filter(({ at }) => at + timeoutMs !== now);
    for (const call of calls.filter(({ at }) => at === now)) {
      if (running.length + waiting.length >= size + maxWaiting) tell(call, 'threw Busy');
      else waiting.push(call);
      begin(now);
    }
    begin(now);
  }
  return lines;

  function begin(now: number): void {
    while (running.length < size) {
      const call = waiting.shift();
      if (!call) return;
      running.push({ call, end: now + call.ms, isAwaited: true });
    }
  }
}

/** The load in words. */
export function inWords({ size, maxWaiting, timeoutMs, calls }: Load): string {
  const each = calls.map(({ id, at, ms }) => `find ${id} at ${at / 1000} s takes ${ms / 1000} s`);
  const threads = size === 1 ? '1 thread' : `${size} threads`;
  return `${threads}, ${maxWaiting} may wait, a time-out of ${timeoutMs / 1000} s; ${each.join(', ')}`;
}
