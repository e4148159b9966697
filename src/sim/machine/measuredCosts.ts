import type { MachineSettings } from './MachineSettings';

/**
 * The parameters of the model, each from a measurement that is **not** one of those that it has to reproduce, but for `timerLateMs`.
 *
 * Measured with CPython 3.11.7 on a virtual machine with 2 shared cores (AMD EPYC, Linux 6.18); the middle of the range in brackets.
 *
 * | parameter | measured as | range |
 * |---|---|---|
 * | `timerLateMs` | lateness of `time.sleep(1 ms)` in an idle process | 0.07–0.12 ms |
 * | `wakeMs` | two threads, `SimpleQueue`, one round trip of two wake-ups: on two cores less on one | (44–60 µs − 11–15 µs) / 2 |
 * | `switchMs` | published cost of a thread switch on one core of Linux | 1–2 µs |
 * | `threadStartMs` | `Thread.start` + `join` | 0.10–0.195 ms |
 * | `threadHandOverMs` | `submit().result()` on a thread pool | 0.020–0.075 ms |
 * | `picklingMs` | `submit().result()` of an `int` on a process pool | 0.17–0.40 ms |
 * | `taskStartMs` | `create_task` + `await` | 6–9 µs |
 * | `loopStepMs` | two asyncio tasks that take turns by `sleep(0)`, half a round trip | 3.5–5.5 µs / 2 |
 * | `freeSlowdown` | single-threaded code on the free-threaded build of 3.14, What's New in 3.14 | 5–10 % |
 *
 * `intervalMs` is CPython's default. `quantumMs` is a round number of the right order: Linux has no fixed one.
 */
export const measuredCosts: MachineSettings = {
  cores: 2,
  quantumMs: 4,
  switchMs: 0.0015,
  timerLateMs: 0.1,
  wakeMs: 0.02,
  threads: 4,
  threadStartMs: 0.15,
  threadHandOverMs: 0.05,
  intervalMs: 5,
  freeSlowdown: 0.07,
  processes: 2,
  processStartMs: 0,
  picklingMs: 0.3,
  taskStartMs: 0.0075,
  loopStepMs: 0.0022,
};

/** Start + join of one process by its start method: 2.0–3.2, 33–48 and 89–115 ms (CPython 3.11.7). */
export const processStartMs = { fork: 2.6, forkserver: 40, spawn: 100 } as const;

/** There and back for so many MiB of bytes: 4.7–6.6 ms for 1 MiB, 45–66 ms for 10 MiB (CPython 3.11.7). */
export function picklingMs(mebibytes: number): number {
  return measuredCosts.picklingMs + 5.3 * mebibytes;
}
