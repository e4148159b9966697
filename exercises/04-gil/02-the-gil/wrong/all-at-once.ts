/**
 * @belief Threads run at the same time, for that is what threads are for.
 * @fails One at a time > lets the second thread wait until the first has ended
 * @fails One at a time > gives the GIL to those who wait in the order of the line
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
 * @fails Any threads at all > keeps the rules with each two threads that have up to five steps
 * @fails Any threads at all > keeps the rules with each three threads that have up to four steps
 * @fails Any threads at all > keeps the rules with a hundred groups of bigger threads
 * @tell Your threads all run bytecode at the same time. So do threads in C, Java or a free-threaded Python. Here there is one lock,
 * and who does not have it waits.
 */
import type { Slice, Thread } from '../support/threads';

/** What each thread does at each moment, when one lock decides who runs bytecode. */
export function runWithGil(
  threads: readonly Thread[],
  _options: { switchInterval: number },
): Slice[] {
  return threads.flatMap(({ name, steps }) => {
    let now = 0;
    return steps.map(({ kind, ms }): Slice => {
      const from = now;
      now += ms;
      return { thread: name, doing: kind === 'io' ? 'io' : 'run', from, to: now };
    });
  });
}
