import { timeIn, utilization } from '../../sim/machine/totals';
import type { Figure } from '../Simulator/Figures';
import { showFactor, showShare, showTime } from './showTime';
import type { JudgedRun } from './useMachineRuns';

/** What a run comes to. */
export function machineFigures({ run, speedUp, mostSpeedUp, amdahl }: JudgedRun): Figure[] {
  const law = amdahl === undefined ? 'no CPU time' : `Amdahl: ${showFactor(amdahl)}`;
  return [
    { label: 'Done after', value: showTime(run.doneMs), note: 'the last task' },
    { label: 'Speed-up', value: showFactor(speedUp), note: `at most ${showFactor(mostSpeedUp)}` },
    {
      ...{ label: 'Cores busy', value: showShare(utilization(run)), note: law },
      role: 'running',
    },
    {
      ...{ label: 'For the GIL', value: showTime(timeIn(run.tasks, 'gil')) },
      ...{ note: 'waited, all tasks', role: 'blocked' },
    },
    {
      ...{ label: 'For I/O', value: showTime(timeIn(run.tasks, 'waiting')) },
      ...{ note: 'waited, all tasks', role: 'waiting' },
    },
  ];
}
