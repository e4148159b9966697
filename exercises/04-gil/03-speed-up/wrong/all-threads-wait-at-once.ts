/**
 * @belief Waits overlap, so a pool of threads waits as long as one task does.
 * @fails Threads with the GIL > a hundred waits on ten threads are ten rounds
 * @fails Threads with the GIL > seven waits on three threads are three rounds
 * @fails Threads with the GIL > is as the simulator says, for many workloads
 * @fails Threads without the GIL > waits are not slower than before, and come in rounds
 * @fails Threads without the GIL > is as the simulator says, for many workloads
 * @fails Processes > a hundred waits in four processes are twenty-five rounds
 * @fails Processes > is as the simulator says, for many workloads
 * @tell You let all tasks wait at once. Each wait in a thread keeps that thread: how many are there?
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
  return onCores;
}
