import type { Machine, Strategy, Workload } from './machine';

export interface Row {
  readonly workload: Workload;
  readonly strategy: Strategy;
  readonly machine: Machine;
  /** What the simulator needs. */
  readonly ms: number;
}

/** Reads a row of `simulated.ts`. */
export function readRow(row: string): Row {
  const [work = '', strategy = '', numbers = '', ms = ''] = row.split(' | ');
  const [tasks = 0, pythonMs = 0, cMs = 0, waitMs = 0] = work.split(' ').map(Number);
  const [cores = 1, workers = 1, freeSlowdown = 0, startMs = 0, picklingMs = 0] = numbers
    .split(' ')
    .map(Number);
  return {
    workload: { tasks, pythonMs, cMs, waitMs },
    strategy: strategy as Strategy,
    machine: { cores, workers, freeSlowdown, startMs, picklingMs },
    ms: Number(ms),
  };
}
