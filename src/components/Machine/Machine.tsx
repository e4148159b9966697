import { useDeferredValue, useMemo, useState } from 'react';
import type { MachinePresetName } from '../../sim/machine/presets';
import { Announcement } from '../Simulator/Announcement';
import { Figures } from '../Simulator/Figures';
import { ResultTable } from '../Simulator/ResultTable';
import { Simulator } from '../Simulator/Simulator';
import { useSettings } from '../Simulator/useSettings';
import { Costs } from './Costs';
import { Lanes } from './Lanes';
import { Moment } from './Moment';
import { machineFigures } from './machineFigures';
import { machineQuestions, machineSpecs, strategyOf } from './machineSpecs';
import { compareTable, runTable } from './machineTables';
import { StrategyChoice } from './StrategyChoice';
import { sayRun } from './sayRun';
import { useMachineRuns } from './useMachineRuns';
import { WorkloadEditor } from './WorkloadEditor';

export interface MachineProps {
  readonly preset: MachinePresetName;
  /** Its name in an address. */
  readonly anchor: string;
}

/** Tasks on cores, by five strategies: how long each takes, and what every core and task does all the while. */
export function Machine({ preset, anchor }: MachineProps) {
  const chosen = useSettings(anchor, machineSpecs, machineQuestions, preset);
  const { settings, set } = chosen;
  const strategy = strategyOf(settings);
  // While a slider moves, the runs may be a moment behind it.
  const all = useMachineRuns(useDeferredValue(settings));
  const names = useMemo(() => all.workload.map(({ name }) => name), [all]);
  const judged = all.runs[strategy];
  const { run } = judged;
  const [at, setAt] = useState(0);
  const atMs = Math.min(at, run.doneMs);
  const tables = useMemo(() => {
    const mine = runTable(run, names);
    return (
      <>
        <ResultTable caption="All strategies, in figures" {...compareTable(all)} />
        <ResultTable caption="Each task of this run, in figures" {...mine} />
      </>
    );
  }, [all, run, names]);
  return (
    <Simulator title="The machine" settings={chosen}>
      <StrategyChoice
        runs={all.runs}
        value={strategy}
        onChange={(value) => set('strategy', value)}
      />
      <Lanes run={run} names={names} atMs={atMs} onGoTo={setAt} />
      <Moment run={run} names={names} atMs={atMs} onGoTo={setAt} />
      <Figures figures={machineFigures(judged)} />
      <Costs strategy={strategy} settings={settings} set={set} />
      <WorkloadEditor value={settings.tasks} onChange={(text) => set('tasks', text)} />
      {tables}
      <Announcement text={sayRun(judged)} />
    </Simulator>
  );
}
