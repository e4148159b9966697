import type { MachineSettings } from './MachineSettings';
import { measuredCosts } from './measuredCosts';
import type { Strategy } from './Strategy';

/** A case that a chapter speaks of. */
export interface MachinePreset {
  readonly name: string;
  readonly question: string;
  /** See `readWorkload`. */
  readonly workload: string;
  readonly strategy: Strategy;
  readonly machine: MachineSettings;
}

/** The first four are measured in the chapters: `presets.test.ts` lays the model beside the measurement. */
export const machinePresets = [
  {
    name: '4 CPU jobs on 2 cores',
    question:
      'Two cores, four jobs of pure Python. Which strategies keep both cores busy, and what do the threads do instead?',
    workload: 'job: 4 x py 90',
    strategy: 'threads',
    machine: { ...measuredCosts, threadStartMs: 0 },
  },
  {
    name: '4 hash jobs (C code)',
    question:
      '`hashlib` lets go of the GIL while it computes. What is left of the difference between threads and processes?',
    workload: 'hash: 4 x c 38',
    strategy: 'threads',
    machine: { ...measuredCosts, threadStartMs: 0 },
  },
  {
    name: '100 waits of 50 ms',
    question:
      'Nothing to compute, a hundred waits. How many are open at once, and what sets that number in each strategy?',
    workload: 'wait: 100 x io 50',
    strategy: 'asyncio',
    machine: { ...measuredCosts, threads: 10 },
  },
  {
    name: 'one busy thread and one that wakes up',
    question:
      'The waker sleeps 1 ms, computes 0.2 ms, and sleeps again. Why does each round take more than 6 ms? Halve the switch interval and look again.',
    workload: 'busy: py 120; waker: (io 1, py 0.2) x 12',
    strategy: 'threads',
    machine: { ...measuredCosts, threads: 2 },
  },
  {
    name: 'a web worker: 2 ms CPU, 30 ms wait',
    question:
      'Twenty requests at once, each mostly a wait. Where does a second core help, and where does it stand idle?',
    workload: 'req: 20 x py 1, io 30, py 1',
    strategy: 'asyncio',
    machine: { ...measuredCosts, threads: 20 },
  },
  {
    name: 'first step: two tasks, one core',
    question:
      'One core. While A waits, who runs? Go from one strategy to the next and watch the core’s line.',
    workload: 'A: py 20, io 40, py 10; B: py 40',
    strategy: 'sequential',
    machine: { ...measuredCosts, cores: 1, threads: 2, quantumMs: 10, switchMs: 1 },
  },
] as const satisfies readonly MachinePreset[];

export type MachinePresetName = (typeof machinePresets)[number]['name'];
