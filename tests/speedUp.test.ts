import { describe, expect, it } from 'vitest';
import { readRow } from '../exercises/04-gil/03-speed-up/support/readRow';
import { cases, recorded } from '../exercises/04-gil/03-speed-up/support/simulated';
import { measuredCosts } from '../src/sim/machine/measuredCosts';
import { simulate } from '../src/sim/machine/simulate';
import type { Segment } from '../src/sim/machine/Workload';

/** The exercise `speed-up` carries times of the simulator *The machine*: each is what the simulator gives. */
describe('the recorded times of speed-up', () => {
  const rows = [...Object.values(cases), ...Object.values(recorded).flat()];

  it.each(rows)('%s', (row) => {
    const { workload, strategy, machine, ms } = readRow(row);
    const { tasks, pythonMs, cMs, waitMs } = workload;
    const segments: Segment[] = [
      { kind: 'py' as const, ms: pythonMs },
      { kind: 'c' as const, ms: cMs },
      { kind: 'io' as const, ms: waitMs },
    ].filter((segment) => segment.ms > 0);
    const list = Array.from({ length: tasks }, (_, index) => ({ name: `task ${index}`, segments }));
    const run = simulate(list, strategy, {
      ...measuredCosts,
      cores: machine.cores,
      threads: machine.workers,
      processes: machine.workers,
      freeSlowdown: machine.freeSlowdown,
      processStartMs: machine.startMs,
      picklingMs: machine.picklingMs,
    });
    // The rows give whole milliseconds.
    expect(run.doneMs).toBeCloseTo(ms, 0);
  });
});
