import { parseSchedule } from '#kit';
import { ProgramProblem } from '../../sim/interleavings/ProgramProblem';
import { parseProgram } from '../../sim/interleavings/parseProgram';
import type { SettingSpecs } from '../Simulator/SettingSpec';
import type { SimulatorPreset } from '../Simulator/useSettings';
import type { InterleavingsProgram } from './InterleavingsProgram';

/** What a link carries: a program, which may be a stranger's, and a schedule. Both are read, and neither runs by itself. */
export const interleavingsSpecs = {
  program: {
    kind: 'text',
    label: 'Program',
    longest: 4000,
    problem: (text) => problemOf(() => parseProgram(text)),
  },
  schedule: {
    kind: 'text',
    label: 'Schedule',
    longest: 2000,
    place: true,
    problem: (text) => problemOf(() => parseSchedule(text)),
  },
} as const satisfies SettingSpecs;

export type InterleavingsPreset = SimulatorPreset<typeof interleavingsSpecs>;

/** A program at its start. */
export function presetOf({ title, question, code }: InterleavingsProgram): InterleavingsPreset {
  return { name: title, question, settings: { program: code, schedule: '' } };
}

function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const place = error instanceof ProgramProblem ? `line ${error.line}: ` : '';
    return `cannot be read (${place}${message.replace(/\.$/, '')})`;
  }
}
