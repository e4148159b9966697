import { everyList, seededRandom } from '#kit';
import { bytecodes, io, type Step, type Thread } from './threads';

const NAMES = ['A', 'B', 'C', 'D'];
const STEPS: readonly (readonly Step[])[] = [bytecodes(1, 1), bytecodes(1, 3), io(2)];

/** All groups of so many threads with one to so many steps each, the smallest first. */
export function everyWorkload(threads: number, steps: number): Thread[][] {
  const lists = Array.from({ length: steps }, (_, n) => everyList(STEPS, n + 1)).flat();
  const size = (group: (readonly Step[])[][]) => group.flat().length;
  return everyList(lists, threads)
    .sort((a, b) => size(a) - size(b))
    .map(named);
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
