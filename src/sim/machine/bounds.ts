import type { MachineSettings } from './MachineSettings';
import type { Strategy } from './Strategy';
import type { SegmentKind, Task, Workload } from './Workload';
import { isCode } from './World';

/** Amdahl's law: the most that `cores` can speed work up of which a share (0 to 1) cannot be done side by side. */
export function amdahl(serialShare: number, cores: number): number {
  return 1 / (serialShare + (1 - serialShare) / cores);
}

/** The share of the CPU time that has to take turns, whatever the number of cores; 0 for a workload without CPU time. */
export function serialShare(workload: Workload, strategy: Strategy): number {
  const cpuMs = total(workload, isCode);
  if (cpuMs === 0) return 0;
  switch (strategy) {
    case 'sequential':
    case 'asyncio':
      return 1;
    case 'threads':
      return total(workload, needsGil) / cpuMs;
    case 'free':
    case 'processes':
      return 0;
  }
}

/** No run of the strategy is done before, in milliseconds: costs left out, what it cannot do side by side left in. */
export function leastMs(workload: Workload, strategy: Strategy, machine: MachineSettings): number {
  const { cores } = machine;
  const longest = Math.max(0, ...workload.map((task) => lengthOf(task)));
  const cpuMs = total(workload, isCode);
  const all = total(workload, () => true);
  switch (strategy) {
    case 'sequential':
      return all;
    case 'asyncio':
      return Math.max(
        longest,
        total(workload, (kind) => kind !== 'io'),
      );
    case 'threads':
      return Math.max(longest, cpuMs / cores, all / machine.threads, total(workload, needsGil));
    case 'free': {
      const slower = 1 + machine.freeSlowdown;
      const scaled = total(workload, needsGil) * slower + total(workload, (kind) => kind === 'c');
      const rest = all - cpuMs;
      const longestScaled = Math.max(0, ...workload.map((task) => lengthOf(task, slower)));
      return Math.max(longestScaled, scaled / cores, (scaled + rest) / machine.threads);
    }
    case 'processes':
      return Math.max(longest, cpuMs / cores, all / machine.processes);
  }
}

function needsGil(kind: SegmentKind): boolean {
  return kind === 'py' || kind === 'held';
}

function total(workload: Workload, counts: (kind: SegmentKind) => boolean): number {
  return workload
    .flatMap(({ segments }) => segments)
    .reduce((sum, { kind, ms }) => (counts(kind) ? sum + ms : sum), 0);
}

function lengthOf({ segments }: Task, pythonSlower = 1): number {
  return segments.reduce((sum, { kind, ms }) => sum + ms * (needsGil(kind) ? pythonSlower : 1), 0);
}
