import { ladderEnds } from '../../sim/latency/ladderScale';
import { rungs } from '../../sim/latency/rungs';
import { showTime } from '../../sim/latency/showTime';
import type { SettingSpecs } from '../Simulator/SettingSpec';
import type { SimulatorPreset } from '../Simulator/useSettings';

const options = rungs.map(({ id, label }) => ({ value: id, label }));

/** Where the marker is, in nanoseconds, and which two rungs are compared, by their ids. */
export const ladderSpecs = {
  at: {
    kind: 'number',
    label: 'Marker',
    min: ladderEnds[0],
    max: ladderEnds[1],
    step: 240,
    scale: 'log',
    show: showTime,
  },
  one: { kind: 'choice', label: 'Compare', options },
  other: { kind: 'choice', label: 'with', options },
} as const satisfies SettingSpecs;

export type LadderSpecs = typeof ladderSpecs;

/** The cases of chapter 02. */
export const ladderPresets = [
  {
    name: 'a call and a round trip',
    question: 'How many Python function calls fit into one round trip inside a data centre?',
    settings: { at: 500_000, one: 'data-centre', other: 'call' },
  },
  {
    name: 'memory and disk',
    question: 'What does it cost to be sure that 4 KiB are on the disk and not only in memory?',
    settings: { at: 240_000, one: 'fsync', other: 'memory' },
  },
  {
    name: 'a thread and a task',
    question: 'A thread and a task can both wait for an answer. What does it cost to make one?',
    settings: { at: 7300, one: 'thread', other: 'task' },
  },
  {
    name: 'the limit that is set',
    question:
      'nginx waits for a minute by default. How many round trips in its data centre could its upstream have made by then?',
    settings: { at: 6e10, one: 'nginx', other: 'data-centre' },
  },
] as const satisfies readonly SimulatorPreset<LadderSpecs>[];

export type LadderPreset = (typeof ladderPresets)[number]['name'];
