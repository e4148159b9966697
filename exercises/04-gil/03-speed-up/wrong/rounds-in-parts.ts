/**
 * @belief Seven tasks on three threads are two and a third rounds.
 * @fails Threads with the GIL > seven waits on three threads are three rounds
 * @fails Threads with the GIL > is as the simulator says, for many workloads
 * @fails Processes > is as the simulator says, for many workloads
 * @tell Two threads and a third of a round: the seventh task takes as long as the others, and starts when a thread is free.
 */
import type { Machine, Strategy, Workload } from '../support/machine';

/** How long a workload takes, in milliseconds: what its narrowest place needs for all tasks. */
export function predict(workload: Workload, strategy: Strategy, machine: Machine): number {
  const { tasks, pythonMs, cMs, waitMs } = workload;
  const cpuMs = pythonMs + cMs;
  switch (strategy) {
    case 'sequential':
      return tasks * (cpuMs + waitMs);
    case 'asyncio':
      return tasks * cpuMs + waitMs;
    case 'threads': {
      const gil = tasks * pythonMs + cMs + waitMs;
      return Math.max(gil, inPool(workload, cpuMs, machine));
    }
    case 'free':
      return inPool(workload, pythonMs * (1 + machine.freeSlowdown) + cMs, machine);
    case 'processes': {
      const { cores, workers, startMs, picklingMs } = machine;
      const processes = Math.min(workers, tasks);
      const start = startMs * Math.max(1, processes / cores);
      const parent = tasks * (picklingMs / 2);
      const allCores = (tasks * (cpuMs + picklingMs)) / cores;
      return start + Math.max(parent, allCores, inPool(workload, cpuMs + picklingMs / 2, machine));
    }
  }
}

/** What the cores need, or the pool's workers: the longer of the two. */
function inPool({ tasks, waitMs }: Workload, cpuMs: number, { cores, workers }: Machine): number {
  const atWork = Math.min(workers, tasks);
  const onCores = (tasks * cpuMs) / Math.min(cores, atWork) + waitMs;
  const rounds = tasks / atWork;
  return Math.max(onCores, rounds * (cpuMs + waitMs));
}
