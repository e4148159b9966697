import { Gil } from './Gil';
import { Kernel } from './Kernel';
import type { MachineSettings } from './MachineSettings';
import { Recorder } from './Recorder';
import { runEventLoop } from './runEventLoop';
import { runProcessPool } from './runProcessPool';
import { runSequential } from './runSequential';
import { runThreadPool } from './runThreadPool';
import type { Strategy } from './Strategy';
import type { CoreStretch, TaskStretch } from './Stretch';
import type { Workload } from './Workload';
import { toNs, type World } from './World';

/** One run of a workload. Times in milliseconds. */
export interface MachineRun {
  readonly strategy: Strategy;
  /** Until the last task is done. */
  readonly doneMs: number;
  /** What each core does, from 0 to `doneMs`. */
  readonly cores: readonly (readonly CoreStretch[])[];
  /** What each task does, from 0 until it is done. */
  readonly tasks: readonly (readonly TaskStretch[])[];
  /** How often a core took up another thread than its last. */
  readonly threadSwitches: number;
  /** How often the GIL went from one thread to another. */
  readonly gilSwitches: number;
}

/** Runs a workload by a strategy on a machine, on virtual time. The same arguments give the same run. */
export function simulate(
  workload: Workload,
  strategy: Strategy,
  machine: MachineSettings,
): MachineRun {
  const recorder = new Recorder(machine.cores, workload.length);
  const kernel = new Kernel(
    {
      cores: machine.cores,
      quantumNs: toNs(machine.quantumMs),
      switchNs: toNs(machine.switchMs),
      timerLateNs: toNs(machine.timerLateMs),
      wakeNs: toNs(machine.wakeMs),
    },
    recorder,
  );
  const gil = strategy === 'threads' ? new Gil(kernel, toNs(machine.intervalMs)) : undefined;
  const slower = strategy === 'free' ? 1 + machine.freeSlowdown : 1;
  const tasks = workload.map(({ segments }) =>
    segments.map(({ kind, ms }) => ({
      kind,
      ns: toNs(kind === 'py' || kind === 'held' ? ms * slower : ms),
    })),
  );
  const world: World = { kernel, recorder, tasks, gil, doneNs: [] };
  start(strategy, world, machine);
  kernel.run();
  const doneNs = Math.max(0, ...world.doneNs);
  recorder.end(doneNs);
  return {
    ...{ strategy, doneMs: doneNs / 1e6, cores: recorder.cores, tasks: recorder.tasks },
    ...{ threadSwitches: kernel.switches, gilSwitches: gil?.switches ?? 0 },
  };
}

function start(strategy: Strategy, world: World, machine: MachineSettings): void {
  switch (strategy) {
    case 'sequential':
      runSequential(world);
      break;
    case 'threads':
    case 'free':
      runThreadPool(world, {
        threads: machine.threads,
        startNs: toNs(machine.threadStartMs),
        handOverNs: toNs(machine.threadHandOverMs),
      });
      break;
    case 'processes':
      runProcessPool(world, {
        processes: machine.processes,
        startNs: toNs(machine.processStartMs),
        picklingNs: toNs(machine.picklingMs),
      });
      break;
    case 'asyncio':
      runEventLoop(world, {
        taskStartNs: toNs(machine.taskStartMs),
        stepNs: toNs(machine.loopStepMs),
      });
      break;
  }
}
