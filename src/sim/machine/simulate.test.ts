import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMs } from './bounds';
import type { MachineSettings } from './MachineSettings';
import { measuredCosts } from './measuredCosts';
import { type Strategy, strategies } from './Strategy';
import { type MachineRun, simulate } from './simulate';
import { stretchAt, timeIn } from './totals';
import type { CodeKind, Segment, SegmentKind, Workload } from './Workload';
import { isCode } from './World';
import { readWorkload } from './workloadText';

function read(text: string): Workload {
  const result = readWorkload(text);
  if ('problem' in result) throw new Error(`The workload ${result.problem}.`);
  return result.workload;
}

const segment: fc.Arbitrary<Segment> = fc.record({
  kind: fc.constantFrom<SegmentKind>('py', 'c', 'held', 'io', 'sleep'),
  ms: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
});
const workload: fc.Arbitrary<Workload> = fc
  .array(fc.array(segment, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((tasks) => tasks.map((segments, index) => ({ name: `task ${index}`, segments })));
const cost = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
const machine: fc.Arbitrary<MachineSettings> = fc.record({
  cores: fc.integer({ min: 1, max: 4 }),
  quantumMs: fc.integer({ min: 1, max: 20 }),
  switchMs: cost(1),
  timerLateMs: cost(0.2),
  wakeMs: cost(0.1),
  threads: fc.integer({ min: 1, max: 6 }),
  threadStartMs: cost(1),
  threadHandOverMs: cost(0.5),
  intervalMs: fc.integer({ min: 1, max: 20 }),
  freeSlowdown: fc.constantFrom(0, 0.07, 0.4),
  processes: fc.integer({ min: 1, max: 6 }),
  processStartMs: cost(20),
  picklingMs: cost(4),
  taskStartMs: cost(0.1),
  loopStepMs: cost(0.1),
});
const scene = fc.tuple(workload, fc.constantFrom(...strategies), machine);

function holds(check: (run: MachineRun, tasks: Workload, machine: MachineSettings) => void): void {
  fc.assert(
    fc.property(scene, ([tasks, strategy, settings]) => {
      check(simulate(tasks, strategy, settings), tasks, settings);
    }),
    { numRuns: 100 },
  );
}

/** All instants at which anything changes, and what runs between each and the next. */
function runningAt(run: MachineRun, atMs: number) {
  return run.tasks.flatMap((line) => {
    const now = stretchAt(line, atMs);
    return now?.state === 'running' || now?.state === 'handing' ? [now] : [];
  });
}
const borders = (run: MachineRun) =>
  run.tasks.flatMap((line) => line.map(({ fromMs, toMs }) => (fromMs + toMs) / 2));

describe('every run', () => {
  it('does the work that was asked for: all of it, and none twice', () => {
    holds((run, tasks, { freeSlowdown }) => {
      const slower = run.strategy === 'free' ? 1 + freeSlowdown : 1;
      tasks.forEach(({ segments }, index) => {
        const asked = segments
          .filter(({ kind }) => isCode(kind))
          .reduce((sum, { kind, ms }) => sum + (kind === 'c' ? ms : ms * slower), 0);
        expect(timeIn([run.tasks[index] ?? []], 'running')).toBeCloseTo(asked, 4);
      });
      expect(timeIn(run.cores, 'running')).toBeCloseTo(timeIn(run.tasks, 'running'), 4);
    });
  });

  it('gives each wait at least the time that it needs', () => {
    holds((run, tasks) => {
      tasks.forEach(({ segments }, index) => {
        const asked = segments
          .filter(({ kind }) => !isCode(kind))
          .reduce((sum, { ms }) => sum + ms, 0);
        expect(timeIn([run.tasks[index] ?? []], 'waiting')).toBeGreaterThan(asked - 1e-6);
      });
    });
  });

  it('has lines without a gap, to the end', () => {
    holds((run) => {
      for (const line of [...run.cores, ...run.tasks]) {
        expect(line[0]?.fromMs).toBe(0);
        line.forEach(({ fromMs }, index) => {
          if (index > 0) expect(fromMs).toBe(line[index - 1]?.toMs);
        });
      }
      for (const line of run.cores) expect(line.at(-1)?.toMs).toBe(run.doneMs);
      expect(Math.max(...run.tasks.map((line) => line.at(-1)?.toMs ?? 0))).toBe(run.doneMs);
    });
  });

  it('never has more tasks on a core than there are cores, nor two on the same', () => {
    holds((run, _, { cores }) => {
      for (const at of borders(run)) {
        const on = runningAt(run, at).map(({ core }) => core);
        expect(on.length).toBeLessThanOrEqual(cores);
        expect(new Set(on).size).toBe(on.length);
      }
    });
  });

  it('is never done before the longest task, nor before its bound', () => {
    holds((run, tasks, settings) => {
      expect(run.doneMs).toBeGreaterThan(leastMs(tasks, run.strategy, settings) - 1e-4);
    });
  });

  it('is the same run again', () => {
    fc.assert(
      fc.property(scene, ([tasks, strategy, settings]) => {
        expect(simulate(tasks, strategy, settings)).toEqual(simulate(tasks, strategy, settings));
      }),
      { numRuns: 20 },
    );
  });
});

describe('who takes turns', () => {
  const onlyOne = (strategy: Strategy, codes: readonly CodeKind[]) =>
    fc.assert(
      fc.property(workload, machine, (tasks, settings) => {
        const run = simulate(tasks, strategy, settings);
        for (const at of borders(run)) {
          const turns = runningAt(run, at).filter(({ code }) => code && codes.includes(code));
          expect(turns.length).toBeLessThan(2);
        }
      }),
      { numRuns: 60 },
    );

  it('under the GIL no two threads run Python, nor C code that keeps it', () =>
    onlyOne('threads', ['py', 'held']));

  it('asyncio and sequential code never use two cores', () => {
    onlyOne('asyncio', ['py', 'held', 'c']);
    onlyOne('sequential', ['py', 'held', 'c']);
  });

  it('processes and free threads use all cores for Python, threads with the GIL do not', () => {
    const four = read('4 x py 50');
    const wide = { ...measuredCosts, cores: 4, threads: 4, processes: 4 };
    expect(simulate(four, 'processes', wide).doneMs).toBeLessThan(60);
    expect(simulate(four, 'free', wide).doneMs).toBeLessThan(60);
    expect(simulate(four, 'threads', wide).doneMs).toBeGreaterThan(200);
  });

  it('the GIL goes round: four equal threads begin within four intervals, and end within four', () => {
    const { tasks, doneMs } = simulate(read('4 x py 90'), 'threads', measuredCosts);
    for (const line of tasks) {
      expect(line.find(({ state }) => state === 'running')?.fromMs).toBeLessThan(21);
      expect(line.at(-1)?.toMs).toBeGreaterThan(doneMs - 21);
    }
  });

  it('a switch interval is a request: C code that keeps the GIL is not interrupted', () => {
    const run = simulate(read('c code: held 80; waker: io 1, py 1'), 'threads', measuredCosts);
    expect(timeIn([run.tasks[1] ?? []], 'gil')).toBeGreaterThan(75);
  });

  it('a blocking call in a coroutine stops every other task', () => {
    const bug = simulate(read('100 x sleep 50'), 'asyncio', measuredCosts);
    const right = simulate(read('100 x io 50'), 'asyncio', measuredCosts);
    expect(bug.doneMs).toBeGreaterThan(5000);
    expect(right.doneMs).toBeLessThan(60);
  });
});
