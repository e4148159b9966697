import type { Machine, Slice, Thread } from './machine';

export interface Scene {
  readonly threads: readonly Thread[];
  readonly machine: Machine;
  readonly slices: readonly Slice[];
}

/** Reads a line of `recorded.ts`. */
export function readRecorded(line: string): Scene {
  const [work = '', numbers = '', slices = ''] = line.split(' | ');
  const [quantum = 1, switchCost = 0, cores = 1] = numbers.split(' ').map(Number);
  return {
    threads: work.split(' ').map((list, index) => ({
      name: String.fromCharCode(65 + index),
      work: list.split(',').map(Number),
    })),
    machine: { quantum, switchCost, cores },
    slices: slices.split(' ').map((slice) => {
      const [, thread = '', core = '', from = '', to = ''] =
        /^(\w)(\d*):(\d+)-(\d+)$/.exec(slice) ?? [];
      return { thread, core: Number(core), from: Number(from), to: Number(to) };
    }),
  };
}
