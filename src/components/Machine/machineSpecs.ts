import type { MachineSettings } from '../../sim/machine/MachineSettings';
import { measuredCosts } from '../../sim/machine/measuredCosts';
import { type MachinePreset, machinePresets } from '../../sim/machine/presets';
import { type Strategy, strategies } from '../../sim/machine/Strategy';
import { readWorkload } from '../../sim/machine/workloadText';
import type { NumberSetting, SettingSpecs, SettingsOf } from '../Simulator/SettingSpec';
import type { SimulatorPreset } from '../Simulator/useSettings';
import { showShare, showTime } from './showTime';
import { strategyNames } from './stateWords';

const number = (
  label: string,
  [min, max, step]: readonly [number, number, number],
  show: (value: number) => string,
): NumberSetting => ({ kind: 'number', label, min, max, step, show });
const logarithmic = (label: string, min: number, max: number): NumberSetting => ({
  ...{ kind: 'number', label, min, max, step: 60, scale: 'log', show: showTime },
});
const count = (one: string, many: string) => (value: number) =>
  `${value} ${value === 1 ? one : many}`;

export const machineSpecs = {
  strategy: {
    kind: 'choice',
    label: 'Strategy',
    options: strategies.map((value) => ({ value, label: strategyNames[value] })),
  },
  tasks: {
    kind: 'text',
    label: 'Tasks',
    longest: 600,
    problem: (text) => {
      const read = readWorkload(text);
      return 'problem' in read ? read.problem : undefined;
    },
  },
  cores: number('Cores', [1, 8, 1], count('core', 'cores')),
  quantum: logarithmic('Quantum of the scheduler', 0.5, 50),
  switch: logarithmic('Thread switch', 0.001, 5),
  threads: number('Threads in the pool', [1, 100, 1], count('thread', 'threads')),
  threadStart: number('Start of a thread', [0, 2, 0.05], showTime),
  interval: logarithmic('Switch interval of the GIL', 0.5, 50),
  slowdown: number('Python slower without the GIL', [0, 0.5, 0.01], showShare),
  processes: number('Processes in the pool', [1, 16, 1], count('process', 'processes')),
  processStart: number('Start of a process', [0, 150, 0.1], showTime),
  pickling: logarithmic('Pickling, there and back', 0.1, 100),
} as const satisfies SettingSpecs;

export type MachineValues = SettingsOf<typeof machineSpecs>;

/** What the simulation takes; what no slider sets is as it was measured. */
export function toMachine(values: MachineValues): MachineSettings {
  return {
    ...measuredCosts,
    cores: Math.round(values.cores),
    quantumMs: values.quantum,
    switchMs: values.switch,
    threads: Math.round(values.threads),
    threadStartMs: values.threadStart,
    intervalMs: values.interval,
    freeSlowdown: values.slowdown,
    processes: Math.round(values.processes),
    processStartMs: values.processStart,
    picklingMs: values.pickling,
  };
}

/** The strategy of the settings: a link was checked, so it is one. */
export function strategyOf({ strategy }: MachineValues): Strategy {
  return strategies.find((one) => one === strategy) ?? 'sequential';
}

function toValues({ strategy, workload, machine }: MachinePreset): MachineValues {
  return {
    strategy,
    tasks: workload.replaceAll('; ', '\n'),
    cores: machine.cores,
    quantum: machine.quantumMs,
    switch: machine.switchMs,
    threads: machine.threads,
    threadStart: machine.threadStartMs,
    interval: machine.intervalMs,
    slowdown: machine.freeSlowdown,
    processes: machine.processes,
    processStart: machine.processStartMs,
    pickling: machine.picklingMs,
  };
}

export const machineQuestions: readonly SimulatorPreset<typeof machineSpecs>[] = machinePresets.map(
  (preset) => ({ name: preset.name, question: preset.question, settings: toValues(preset) }),
);
