import { everyList, seededRandom } from '#kit';
import { bytecodes, io, type Step, type Thread } from './threads';

const NAMES = ['A', 'B', 'C', 'D'];
const STEPS: readonly (readonly Step[])[] = [bytecodes(1, 1), bytecodes(1, 3), io(2)];

/** All groups of so many threads that have at most so many steps together, and each at least one: the smallest first. */
export function everyWorkload(threads: number, steps: number): Thread[][] {
  const sizes = Array.from({ length: steps - threads + 1 }, (_, more) => threads + more);
  return sizes.flatMap((size) => groupsOf(threads, size)).map(named);
}

function groupsOf(threads: number, steps: number): (readonly Step[])[][][] {
  if (threads === 1) return everyList(STEPS, steps).map((list) => [list]);
  const firsts = Array.from({ length: steps - threads + 1 }, (_, more) => 1 + more);
  return firsts.flatMap((first) => {
    const others = groupsOf(threads - 1, steps - first);
    return everyList(STEPS, first).flatMap((list) => others.map((group) => [list, ...group]));
  });
}

/** So many groups of two to four threads, with a few pieces of work each. */
export function someWorkloads(count: number, seed: number): Thread[][] {
  const random = seededRandom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const someSteps = () => (random() < 0.7 ? bytecodes(1 + upTo(8), 1 + upTo(2)) : io(1 + upTo(20)));
  const group = () =>
    Array.from({ length: 2 + upTo(2) }, () => Array.from({ length: upTo(5) }, someSteps));
  return Array.from({ length: count }, () => named(group()));
}

function named(group: readonly (readonly (readonly Step[])[])[]): Thread[] {
  return group.map((steps, n) => ({ name: NAMES[n] ?? String(n), steps: steps.flat() }));
}
