import { type Hold, holdsOf, stepsProblem } from './stepsProblem';
import type { Slice, Thread } from './threads';
import { slicesOf } from './timeline';

interface Waiting extends Slice {
  /** Who stands first when two began to wait at the same moment. */
  order: number;
}

/**
 * Says which of the prompt's rules these slices break, with the names and the time, or `undefined` when they break none.
 * It does not run the threads: it looks at what came out.
 */
export function gilProblem(
  threads: readonly Thread[],
  slices: readonly Slice[],
  switchInterval: number,
): string | undefined {
  const unknown = slices.find(({ thread }) => placeOf(threads, thread) < 0);
  if (unknown) return `There is no thread ${unknown.thread}`;
  const waits: Waiting[] = [];
  const holds: Hold[] = [];
  for (const [place, thread] of threads.entries()) {
    const own = slicesOf(slices, thread.name);
    const problem = stepsProblem(thread, own);
    if (problem) return problem;
    waits.push(...waitsOf(own, place));
    holds.push(...holdsOf(thread, own));
  }
  holds.sort((a, b) => a.from - b.from);
  waits.sort((a, b) => a.from - b.from || a.order - b.order);

  let free = 0;
  for (const hold of holds) {
    if (hold.from < free)
      return `At ${hold.from} ms ${hold.thread} runs bytecode, and another thread does so until ${free} ms`;
    const left = waits.find((wait) => wait.from < hold.from && wait.to > free);
    if (left && hold.from > free)
      return `Nobody has the GIL from ${Math.max(free, left.from)} to ${hold.from} ms, and ${left.thread} waits for it`;
    free = hold.to;

    const own = waits.find((wait) => wait.thread === hold.thread && wait.to === hold.from);
    const order = own ?? { from: hold.from, order: placeOf(threads, hold.thread) };
    const ahead = waits.find(
      (wait) =>
        wait.thread !== hold.thread &&
        wait.to > hold.from &&
        (wait.from < order.from || (wait.from === order.from && wait.order < order.order)),
    );
    if (ahead)
      return `At ${hold.from} ms the GIL goes to ${hold.thread}, and ${ahead.thread}, who waits since ${ahead.from} ms, stands before it in the line`;

    for (const border of hold.borders) {
      const first = waits.find(
        (wait) =>
          wait.thread !== hold.thread &&
          wait.from <= border &&
          wait.to >= border &&
          wait.to > hold.from,
      );
      const requested = first && Math.max(first.from, hold.from) + switchInterval;
      const due = requested !== undefined && requested <= border;
      if (border < hold.to && due && first)
        return `${first.thread} asks for the GIL at ${requested} ms, and ${hold.thread} runs on after its bytecode has ended at ${border} ms`;
      if (border === hold.to && hold.wantsMore && !due) {
        const why = first
          ? `${first.thread} asks for it at ${requested} ms only`
          : 'nobody waits for it';
        return `${hold.thread} gives the GIL up at ${border} ms, and ${why}`;
      }
    }
  }
  const stranded = waits.find((wait) => wait.to > free);
  return stranded && `${stranded.thread} waits after ${free} ms, and nobody has the GIL`;
}

/** Those who come from I/O or have just begun stand before one who gives the GIL up at the same moment. */
function waitsOf(own: readonly Slice[], place: number): Waiting[] {
  return own.flatMap((slice, n) => {
    if (slice.doing !== 'wait') return [];
    return [{ ...slice, order: own[n - 1]?.doing === 'run' ? Infinity : place }];
  });
}

function placeOf(threads: readonly Thread[], name: string): number {
  return threads.findIndex((thread) => thread.name === name);
}
