/**
 * @belief Processes are threads without a GIL; there is nothing to pay for.
 * @fails Processes > the start comes before the first task
 * @fails Processes > no more processes are started than there are tasks
 * @fails Processes > eight processes start and compute on two cores
 * @fails Processes > the parent pickles for one task after another
 * @fails Processes > is as the simulator says, for many workloads
 * @tell Your processes are there at once, and tasks jump into them. Who starts an interpreter, and who turns the arguments into bytes and back?
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
      return inPool(workload, cpuMs, machine);
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
