/** A machine, and what things cost on it. Times in milliseconds; where the defaults come from is said in `measuredCosts.ts`. */
export interface MachineSettings {
  /** 1 or more. */
  readonly cores: number;
  /** How long a thread keeps a core while another is ready. Above 0. */
  readonly quantumMs: number;
  /** What a core pays when it takes up another thread than its last. */
  readonly switchMs: number;
  /** How late the kernel wakes a thread whose wait has a time limit. */
  readonly timerLateMs: number;
  /** From a signal to the moment when the thread that slept on it is ready. */
  readonly wakeMs: number;

  /** Threads in the pool of `threads` and `free`. */
  readonly threads: number;
  /** To start one; they are started one after another. */
  readonly threadStartMs: number;
  /** To hand one task to a thread of the pool and its result back. */
  readonly threadHandOverMs: number;
  /** CPython's switch interval: after it a waiting thread asks for the GIL. Above 0. */
  readonly intervalMs: number;
  /** By how much Python code is slower without the GIL: 0.07 is 7 %. */
  readonly freeSlowdown: number;

  /** Processes in the pool. */
  readonly processes: number;
  /** To start one, on a core of its own when one is free. 0: the pool is warm. */
  readonly processStartMs: number;
  /** To hand one task to a process and its result back: pickling, a pipe, unpickling, twice. */
  readonly picklingMs: number;

  /** To make one `asyncio` task. */
  readonly taskStartMs: number;
  /** What the loop needs to resume one task. */
  readonly loopStepMs: number;
}
