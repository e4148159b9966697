/** What the processes can do. Each of them has a copy of this module of its own. */

/** Computes for a while: how many primes there are below `limit`. */
export function countPrimes(limit: number): number {
  let count = 0;
  for (let n = 2; n < limit; n += 1) if (isPrime(n)) count += 1;
  return count;
}

/** How many characters a title has. A title of digits alone is an error like any other: an exception. */
export function measure(title: string): number {
  if (/^\d*$/.test(title)) throw new RangeError(`"${title}" is no title`);
  return title.length;
}

/** Has a bug in its C code: an empty file kills the process. */
export function decode(file: string): string {
  if (file === '') throw new Segfault();
  return `${file} is fine`;
}

/** Gives back what it got. */
export function same<T>(item: T): T {
  return item;
}

/** Gives back a function, which has no way across. */
export function pricing(percent: number): (price: number) => number {
  return (price) => price * (1 + percent / 100);
}

/** Stands for a write to memory that is not there. The process in which it happens is gone. */
export class Segfault extends Error {
  override name = 'Segfault';
}

/** By name, as the other side finds them. */
export const jobs: Readonly<Record<string, unknown>> = {
  countPrimes,
  measure,
  decode,
  same,
  pricing,
};

function isPrime(n: number): boolean {
  for (let factor = 2; factor * factor <= n; factor += 1) if (n % factor === 0) return false;
  return true;
}
