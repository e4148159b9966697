import type { Machine, Slice, Thread } from './support/machine';

/** Who runs when, from 0 until the last thread is done, in the order in which the slices begin. */
export function schedule(threads: readonly Thread[], machine: Machine): Slice[] {
  // What do you have to know at each moment? Who is ready, who waits until when, and of each core: who is on it, and who was last.
  const [first] = threads;
  return first ? [{ thread: first.name, core: 0, from: 0, to: machine.quantum }] : [];
}
