import type { Machine, Strategy, Workload } from './support/machine';

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
  const rounds = Math.ceil(tasks / atWork);
  return Math.max(onCores, rounds * (cpuMs + waitMs));
}
