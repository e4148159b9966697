import type { Machine, Strategy, Workload } from './support/machine';

/** How long a workload takes by a strategy on a machine, in milliseconds. */
export function predict(workload: Workload, strategy: Strategy, machine: Machine): number {
  const { tasks, pythonMs, cMs, waitMs } = workload;
  switch (strategy) {
    case 'sequential':
      return pythonMs + cMs + waitMs; // of one task
    case 'asyncio':
    case 'threads':
    case 'free':
    case 'processes':
      // Which places must all tasks go through, and how long does each need for all of them?
      return tasks * machine.cores;
  }
}
