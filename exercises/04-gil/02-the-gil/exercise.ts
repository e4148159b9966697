import type { Slice, Thread } from './support/threads';

/** What each thread does at each moment, when one lock decides who runs bytecode. */
export function runWithGil(
  threads: readonly Thread[],
  options: { switchInterval: number },
): Slice[] {
  // 1. Let the first thread in the line take the GIL, and run its bytecodes one after another.
  // 2. After each bytecode: has somebody waited so long that there is a request? Then hand the GIL over.
  // 3. Before I/O: release it. After I/O: stand in line again.
  return [];
}
