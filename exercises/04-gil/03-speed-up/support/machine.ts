/** Equal tasks, all there from the start. Each first runs Python, then C code without the GIL, then waits for I/O. Milliseconds, 0 or more. */
export interface Workload {
  readonly tasks: number;
  readonly pythonMs: number;
  readonly cMs: number;
  readonly waitMs: number;
}

/**
 * - `sequential`: one thread, one task after another.
 * - `asyncio`: one thread, all tasks in one event loop.
 * - `threads`: a pool of threads, with the GIL.
 * - `free`: a pool of threads in a free-threaded build, without the GIL.
 * - `processes`: a pool of processes.
 */
export type Strategy = 'sequential' | 'asyncio' | 'threads' | 'free' | 'processes';

export interface Machine {
  readonly cores: number;
  /** Threads or processes in the pool. No more are started than there are tasks. */
  readonly workers: number;
  /** By how much Python is slower without the GIL: 0.4 is 40 %. */
  readonly freeSlowdown: number;
  /** CPU time to start one process; 0 when the pool is there already. A thread costs next to nothing. */
  readonly startMs: number;
  /** CPU time to hand one task to a process and its result back. */
  readonly picklingMs: number;
}
