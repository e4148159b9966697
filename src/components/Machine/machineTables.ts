import { strategies } from '../../sim/machine/Strategy';
import type { MachineRun } from '../../sim/machine/simulate';
import { timeIn, utilization } from '../../sim/machine/totals';
import { showFactor, showShare, showTime } from './showTime';
import { strategyNames } from './stateWords';
import type { MachineRuns } from './useMachineRuns';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All strategies beside each other. */
export function compareTable({ runs }: MachineRuns): Table {
  return {
    head: [
      'Strategy',
      'Done after',
      'Speed-up',
      'At most',
      'Amdahl, CPU time',
      'Cores busy',
      'Waiting for the GIL',
      'Ready, not running',
      'Handing over, starting',
      'Thread switches',
      'GIL switches',
    ],
    rows: strategies.map((strategy) => {
      const { run, speedUp, mostSpeedUp, amdahl } = runs[strategy];
      const overhead = timeIn(run.cores, 'handing') + timeIn(run.cores, 'starting');
      return [
        strategyNames[strategy],
        showTime(run.doneMs),
        showFactor(speedUp),
        showFactor(mostSpeedUp),
        amdahl === undefined ? 'no CPU time' : showFactor(amdahl),
        showShare(utilization(run)),
        showTime(timeIn(run.tasks, 'gil')),
        showTime(timeIn(run.tasks, 'ready')),
        showTime(overhead),
        String(run.threadSwitches),
        String(run.gilSwitches),
      ];
    }),
  };
}

/** What each task and each core of one run did, summed up. */
export function runTable(run: MachineRun, names: readonly string[]): Table {
  const tasks = run.tasks.map((line, task) => [
    names[task] ?? '',
    showTime(line.find(({ state }) => state !== 'queued')?.fromMs ?? 0),
    showTime(line.at(-1)?.toMs ?? 0),
    ...(['running', 'waiting', 'ready', 'gil', 'handing'] as const).map((state) =>
      showTime(timeIn([line], state)),
    ),
  ]);
  return {
    head: [
      'Task',
      'Begun at',
      'Done at',
      'Running',
      'Waiting for I/O',
      'Ready',
      'Waiting for the GIL',
      'Handed over',
    ],
    rows: tasks,
  };
}
