import { everyList } from '#kit';

/** What a coroutine asks for: to sleep so many milliseconds, or that a child is run, too. */
export type Ask = 0 | 1 | 2 | 'spawn';

/** What each of the coroutines A, B, … asks for, one thing after the other. */
export type Program = readonly (readonly Ask[])[];

/** Up to so many of these, the short lists first. */
function upTo(asks: readonly Ask[], length: number): Ask[][] {
  return Array.from({ length: length + 1 }, (_, size) => everyList(asks, size)).flat();
}

/** All small programs of coroutines that sleep. The short ones come first. */
export const everySleeping: readonly Program[] = [
  ...upTo([0, 1, 2], 2).map((asks) => [asks]),
  ...everyList(upTo([0, 1, 2], 2), 2),
  ...everyList(upTo([1, 2], 2), 3),
];

/** All small programs of two coroutines that sleep and spawn. */
export const everySpawning: readonly Program[] = everyList(upTo([0, 1, 'spawn'], 2), 2);

/** How a program reads: `A sleeps 1; B spawns, sleeps 0`. */
export function inWords(program: Program): string {
  return program
    .map((asks, at) => {
      const words = asks.map((ask) => (ask === 'spawn' ? 'spawns' : `sleeps ${ask}`));
      return `${nameOf(at)} ${words.join(', ') || 'asks for nothing'}`;
    })
    .join('; ');
}

/** A, B, C. */
export function nameOf(at: number): string {
  return String.fromCharCode(65 + at);
}

/** The one thing that a child asks for. */
export const CHILD: readonly Ask[] = [1];

interface Waiting {
  readonly name: string;
  readonly asks: readonly Ask[];
  /** How many of its requests it has made. */
  readonly made: number;
  readonly at: number;
}

/**
 * What has to happen, line by line: `A0 at 0` for A's first turn, `A1 at 2` when its first request is answered, and so on. Goes
 * through time one millisecond after the other, and calls those whose time it is, in the order in which they have asked.
 */
export function linesOf(program: Program): string[] {
  const lines: string[] = [];
  let waiting: Waiting[] = program.map((asks, at) => ({ name: nameOf(at), asks, made: 0, at: 0 }));
  for (let now = 0; waiting.length > 0; now += 1) {
    for (let next = isDue(waiting, now); next; next = isDue(waiting, now)) {
      const one = next;
      waiting = waiting.filter((other) => other !== one);
      lines.push(`${one.name}${one.made} at ${now}`);
      let { made } = one;
      while (one.asks[made] === 'spawn') {
        made += 1;
        waiting.push({ name: `${one.name}${made}-`, asks: CHILD, made: 0, at: now });
        lines.push(`${one.name}${made} at ${now}`);
      }
      const ask = one.asks[made];
      if (typeof ask === 'number') waiting.push({ ...one, made: made + 1, at: now + ask });
    }
  }
  return lines;
}

function isDue(waiting: readonly Waiting[], now: number): Waiting | undefined {
  return waiting.find(({ at }) => at === now);
}
