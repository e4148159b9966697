import { useMemo } from 'react';
import { amdahl, leastMs, serialShare } from '../../sim/machine/bounds';
import { type Strategy, strategies } from '../../sim/machine/Strategy';
import { type MachineRun, simulate } from '../../sim/machine/simulate';
import type { Workload } from '../../sim/machine/Workload';
import { readWorkload } from '../../sim/machine/workloadText';
import { type MachineValues, toMachine } from './machineSpecs';

/** One strategy's run, and what it is measured against. */
export interface JudgedRun {
  readonly run: MachineRun;
  /** Against one after another. */
  readonly speedUp: number;
  /** What no run of this strategy exceeds. */
  readonly mostSpeedUp: number;
  /** Amdahl's bound for the CPU time alone; `undefined` when there is none. */
  readonly amdahl: number | undefined;
}

export interface MachineRuns {
  readonly workload: Workload;
  readonly runs: Readonly<Record<Strategy, JudgedRun>>;
}

/** The workload by every strategy. A workload that cannot be read is none. */
export function useMachineRuns(values: MachineValues): MachineRuns {
  // The strategy that is shown changes nothing in the runs.
  const { strategy: _, ...rest } = values;
  const key = JSON.stringify(rest);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what `values` come to
  return useMemo(() => runAll(values), [key]);
}

function runAll(values: MachineValues): MachineRuns {
  const read = readWorkload(values.tasks);
  const workload = 'workload' in read ? read.workload : [];
  const machine = toMachine(values);
  const computes = workload.some(({ segments }) =>
    segments.some(({ kind }) => kind !== 'io' && kind !== 'sleep'),
  );
  const sequentialMs = simulate(workload, 'sequential', machine).doneMs;
  const judged = strategies.map((strategy): [Strategy, JudgedRun] => {
    const run = simulate(workload, strategy, machine);
    const law = amdahl(serialShare(workload, strategy), machine.cores);
    return [
      strategy,
      {
        run,
        speedUp: sequentialMs / run.doneMs,
        mostSpeedUp: sequentialMs / leastMs(workload, strategy, machine),
        amdahl: computes ? law : undefined,
      },
    ];
  });
  return { workload, runs: Object.fromEntries(judged) as Record<Strategy, JudgedRun> };
}
