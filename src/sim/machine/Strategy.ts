/**
 * - `sequential`: one thread, one task after another.
 * - `threads`: a pool of threads in a default build of CPython, with the GIL.
 * - `free`: the same pool in a free-threaded build, without the GIL.
 * - `processes`: a pool of processes, each with an interpreter and a GIL of its own.
 * - `asyncio`: one thread, all tasks in one event loop.
 */
export type Strategy = 'sequential' | 'threads' | 'free' | 'processes' | 'asyncio';

export const strategies: readonly Strategy[] = [
  'sequential',
  'threads',
  'free',
  'processes',
  'asyncio',
];
