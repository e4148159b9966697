import { describe, expect, it } from 'vitest';
import { simulate } from '../../sim/machine/simulate';
import { readWorkload } from '../../sim/machine/workloadText';
import { machineQuestions, strategyOf, toMachine } from './machineSpecs';
import { toBars } from './toBars';

describe('the bars of a lane', () => {
  it('are the stretches, but for idle time', () => {
    const line = [
      { fromMs: 0, toMs: 4, state: 'running', task: 0, code: 'c' },
      { fromMs: 4, toMs: 6, state: 'idle' },
      { fromMs: 6, toMs: 10, state: 'running', task: 1, code: 'py' },
    ] as const;
    expect(toBars(line, 10)).toEqual([
      { look: 'c', from: 0, to: 0.4 },
      { look: 'py', from: 0.6, to: 1 },
    ]);
  });

  it('draw what is too narrow to be seen as what most of it is', () => {
    const line = Array.from({ length: 1000 }, (_, index) => ({
      ...{
        fromMs: index * 10,
        toMs: index * 10 + 9,
        state: 'running' as const,
        code: 'py' as const,
      },
    })).flatMap((stretch) => [
      stretch,
      { fromMs: stretch.toMs, toMs: stretch.toMs + 1, state: 'switching' as const },
    ]);
    expect(toBars(line, 10_000)).toEqual([{ look: 'py', from: 0, to: 1 }]);
  });

  it.each(machineQuestions)('of “$name” are few, in order, and inside the lane', ({ settings }) => {
    const read = readWorkload(settings.tasks);
    if ('problem' in read) throw new Error(`The workload ${read.problem}.`);
    const run = simulate(read.workload, strategyOf(settings), toMachine(settings));
    for (const line of [...run.cores, ...run.tasks]) {
      const bars = toBars(line, run.doneMs);
      expect(bars.length).toBeLessThan(700);
      bars.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(bars[index - 1]?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
      });
    }
  });
});
