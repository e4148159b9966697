import { describe, expect, it } from 'vitest';
import { schedule } from './exercise';
import type { Machine } from './support/machine';
import { showScene, showSlices } from './support/notation';
import { readRecorded, type Scene } from './support/readRecorded';
import { cores, switches, turns, waits } from './support/recorded';

const plain: Machine = { quantum: 3, switchCost: 0, cores: 1 };

/** `{ A: [5] }`, a machine, and slices in the notation of `recorded.ts`. */
function expectSlices(
  work: Readonly<Record<string, readonly number[]>>,
  machine: Partial<Machine>,
  recorded: string,
): void {
  const lists = Object.values(work).map((list) => list.join(','));
  const { quantum, switchCost, cores: many } = { ...plain, ...machine };
  const line = `${lists.join(' ')} | ${quantum} ${switchCost} ${many} | ${recorded}`;
  expectScene(readRecorded(line), '');
}

function expectScene({ threads, machine, slices }: Scene, first: string): void {
  const yours = schedule(threads, machine);
  const told = `${first}${showScene(threads, machine)}. This should run: ${showSlices(slices, machine.cores)}. And this ran: ${showSlices(yours, machine.cores)}`;
  expect(yours, told).toEqual(slices);
}

/** Holds the scheduler to recorded runs, the short ones first. */
function expectRecorded(lines: readonly string[]): void {
  for (const line of lines) expectScene(readRecorded(line), 'The shortest run that goes wrong is ');
}

describe('Take turns', () => {
  it('lets one thread after the other run when all are short', () => {
    expectSlices({ A: [2], B: [3], C: [1] }, {}, 'A:0-2 B:2-5 C:5-6');
  });

  it('takes the core away when the quantum is used up', () => {
    expectSlices({ A: [5], B: [5] }, {}, 'A:0-3 B:3-6 A:6-8 B:8-10');
  });

  it('sends whose quantum is used up to the back, behind all who are ready', () => {
    expectSlices({ A: [2], B: [1], C: [1] }, { quantum: 1 }, 'A:0-1 B:1-2 C:2-3 A:3-4');
  });

  it('lets a thread that is alone go on, in one slice', () => {
    expectSlices({ A: [10] }, {}, 'A:0-10');
    expectSlices({ A: [1], B: [8] }, {}, 'A:0-1 B:1-9');
  });

  it('does what the kernel does, whoever has how much to compute', () => {
    expectRecorded(turns);
  });
});

describe('A switch is not free', () => {
  it('costs time in which nobody runs, but not for the first thread of a core', () => {
    expectSlices({ A: [2], B: [2] }, { switchCost: 1 }, 'A:0-2 B:3-5');
  });

  it('gives a thread its whole quantum after the switch', () => {
    expectSlices({ A: [4], B: [4] }, { switchCost: 2 }, 'A:0-3 B:5-8 A:10-11 B:13-14');
  });

  it('costs nothing when the same thread goes on', () => {
    expectSlices({ A: [9] }, { quantum: 2, switchCost: 1 }, 'A:0-9');
    expectSlices({ A: [2, 5, 2] }, { switchCost: 1 }, 'A:0-2 A:7-9');
  });

  it('costs as much after a pause of the core', () => {
    expectSlices(
      { A: [5, 9, 1], B: [1, 1, 3] },
      { quantum: 5, switchCost: 1 },
      'A:0-5 B:6-7 B:8-11 A:15-16',
    );
  });

  it('does what the kernel does, whatever a switch costs', () => {
    expectRecorded(switches);
  });
});

describe('A wait leaves the core', () => {
  it('runs another thread during a wait', () => {
    expectSlices({ A: [1, 10, 1], B: [4] }, {}, 'A:0-1 B:1-5 A:11-12');
  });

  it('leaves the core idle when all wait', () => {
    expectSlices({ A: [1, 4, 1], B: [1, 8, 1] }, {}, 'A:0-1 B:1-2 A:5-6 B:10-11');
  });

  it('sends who comes back to the back of the queue', () => {
    const work = { A: [1, 1, 1], B: [2], C: [2] };
    expectSlices(work, {}, 'A:0-1 B:1-3 C:3-5 A:5-6');
  });

  it('lets a thread whose piece ends with its quantum wait at once', () => {
    expectSlices({ A: [3, 2, 1], B: [4] }, {}, 'A:0-3 B:3-6 A:6-7 B:7-8');
  });

  it('gives a whole quantum to who comes back', () => {
    const work = { A: [2, 1, 3], B: [4] };
    expectSlices(work, {}, 'A:0-2 B:2-5 A:5-8 B:8-9');
  });

  it('puts who comes back before whose quantum ends at that moment', () => {
    const work = { A: [1, 3, 2], B: [6], C: [3] };
    expectSlices(work, {}, 'A:0-1 B:1-4 C:4-7 A:7-9 B:9-12');
  });

  it('does what the kernel does, whoever waits for how long', () => {
    expectRecorded(waits);
  });
});

describe('Several cores', () => {
  it('runs as many threads at once as there are cores', () => {
    expectSlices({ A: [3], B: [3], C: [3] }, { cores: 2 }, 'A0:0-3 B1:0-3 C0:3-6');
  });

  it('leaves a core idle when there are more cores than threads', () => {
    expectSlices({ A: [4] }, { cores: 3, quantum: 1 }, 'A0:0-4');
  });

  it('lets a thread go on wherever a core is free', () => {
    const work = { A: [4], B: [4], C: [1] };
    const recorded = 'A0:0-3 B1:0-3 C0:4-5 A1:4-5 B0:6-7';
    expectSlices(work, { cores: 2, switchCost: 1 }, recorded);
  });

  it('serves free cores before those whose quantum is used up', () => {
    const work = { A: [5], B: [3], C: [2] };
    expectSlices(work, { cores: 2 }, 'A0:0-5 B1:0-3 C1:3-5');
  });

  it('does what the kernel does, on two and three cores', () => {
    expectRecorded(cores);
  });
});
