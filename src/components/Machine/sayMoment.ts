import type { TaskState } from '../../sim/machine/Stretch';
import type { MachineRun } from '../../sim/machine/simulate';
import { stretchAt } from '../../sim/machine/totals';
import { sayCore, taskWords } from './stateWords';

/** What each core does at an instant, and how many tasks do what. */
export function sayMoment(
  run: MachineRun,
  names: readonly string[],
  atMs: number,
): { readonly cores: readonly string[]; readonly tasks: string } {
  const cores = run.cores.map((line, index) => {
    const now = stretchAt(line, atMs);
    const does = now ? sayCore(now, names, run.strategy) : 'is idle: all is done';
    return `Core ${index + 1} ${does}.`;
  });
  const counts = new Map<TaskState | 'done', number>();
  for (const line of run.tasks) {
    const state = stretchAt(line, atMs)?.state ?? 'done';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const order = Object.keys(taskWords) as (TaskState | 'done')[];
  const parts = order
    .filter((state) => counts.has(state))
    .map((state) => `${counts.get(state)} ${taskWords[state]}`);
  return { cores, tasks: `Tasks: ${parts.join(', ')}.` };
}

/** The instants at which a core begins something else, in order. */
export function changesOf(run: MachineRun): readonly number[] {
  const instants = new Set(run.cores.flatMap((line) => line.map(({ fromMs }) => fromMs)));
  instants.add(run.doneMs);
  return [...instants].sort((a, b) => a - b);
}
