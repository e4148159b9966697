import { expect, it } from 'vitest';
import { measuredCosts } from '../../sim/machine/measuredCosts';
import { simulate } from '../../sim/machine/simulate';
import { changesOf, sayMoment } from './sayMoment';

const task = (name: string, ms: number) => ({ name, segments: [{ kind: 'py' as const, ms }] });
const names = ['A', 'B'];
const tasks = [task('A', 20), task('B', 20)];
const costs = { ...measuredCosts, threadStartMs: 0, threadHandOverMs: 0, switchMs: 0 };

it('says what each core does, and how many tasks do what', () => {
  const run = simulate(tasks, 'threads', costs);
  expect(sayMoment(run, names, 2)).toEqual({
    cores: ['Core 1 runs A, in Python.', 'Core 2 is idle.'],
    tasks: 'Tasks: 1 on a core, 1 waiting for the GIL.',
  });
  expect(sayMoment(run, names, run.doneMs)).toEqual({
    cores: ['Core 1 is idle: all is done.', 'Core 2 is idle: all is done.'],
    tasks: 'Tasks: 2 done.',
  });
});

it('goes from change to change', () => {
  const run = simulate(tasks, 'sequential', costs);
  expect(changesOf(run)).toEqual([0, 20, 40]);
});
