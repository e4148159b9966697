/**
 * @belief Python runs one thread at a time: the second begins when the first has ended.
 * @fails Asked to let go > hands the GIL over when somebody has waited for an interval
 * @fails Asked to let go > lets three threads take turns, and nobody twice in a row
 * @fails Asked to let go > finishes the bytecode at which it is asked
 * @fails Asked to let go > is not interrupted in one long bytecode
 * @fails Asked to let go > counts the interval anew after each hand-over
 * @fails Asked to let go > follows the interval that it is given
 * @fails Released in I/O > lets the other run while one is in I/O
 * @fails Released in I/O > lets all be in I/O at the same time
 * @fails Released in I/O > lets a thread that comes back ask for the GIL like any other
 * @fails Released in I/O > forgets a request when its holder goes into I/O
 * @fails Released in I/O > puts who comes back before who lets go at the same moment
 * @fails Released in I/O > needs no GIL from one I/O to the next, nor after the last
 * @fails Any threads at all > keeps the rules with each two threads that have up to five steps
 * @fails Any threads at all > keeps the rules with each three threads that have up to four steps
 * @fails Any threads at all > keeps the rules with a hundred groups of bigger threads
 * @tell Your threads run one after another, each to its end, waits included. That is a program without threads. One at a time is
 * meant for *bytecodes*: between two of them another thread may come, and in I/O nobody needs the GIL.
 */
import type { Slice, Thread } from '../support/threads';

/** What each thread does at each moment, when one lock decides who runs bytecode. */
export function runWithGil(
  threads: readonly Thread[],
  _options: { switchInterval: number },
): Slice[] {
  const slices: Slice[] = [];
  let now = 0;
  for (const { name, steps } of threads) {
    if (steps.length > 0 && now > 0) slices.push({ thread: name, doing: 'wait', from: 0, to: now });
    for (const { kind, ms } of steps) {
      const doing = kind === 'io' ? 'io' : 'run';
      slices.push({ thread: name, doing, from: now, to: now + ms });
      now += ms;
    }
  }
  return slices;
}
