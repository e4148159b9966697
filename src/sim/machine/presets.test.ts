import { describe, expect, it } from 'vitest';
import type { MachineSettings } from './MachineSettings';
import { measuredCosts } from './measuredCosts';
import { machinePresets } from './presets';
import type { Strategy } from './Strategy';
import { simulate } from './simulate';
import type { Workload } from './Workload';
import { readWorkload } from './workloadText';

/**
 * The model laid beside what was measured with CPython 3.11.7 on 2 shared cores (see `measuredCosts.ts`): the best of 9 rounds, as a range
 * over 5 runs, for CPU-bound jobs (other work on the same cores only ever makes a round longer), the median of 5 rounds for waits.
 */
interface Measured {
  readonly way: string;
  readonly preset: string;
  readonly strategy: Strategy;
  readonly workload?: string;
  readonly machine?: Partial<MachineSettings>;
  readonly fromMs: number;
  readonly toMs: number;
}

/** How far outside the measured range the model may be, as a share of its nearer end. */
const tolerance = 0.08;

const cpu = '4 CPU jobs on 2 cores';
const hash = '4 hash jobs (C code)';
const waits = '100 waits of 50 ms';
const measured: readonly Measured[] = [
  { way: 'one after another', preset: cpu, strategy: 'sequential', fromMs: 330, toMs: 370 },
  { way: 'asyncio.gather', preset: cpu, strategy: 'asyncio', fromMs: 330, toMs: 420 },
  { way: '4 threads', preset: cpu, strategy: 'threads', fromMs: 350, toMs: 430 },
  { way: '2 processes', preset: cpu, strategy: 'processes', fromMs: 180, toMs: 260 },
  { way: 'one after another', preset: hash, strategy: 'sequential', fromMs: 149, toMs: 154 },
  { way: 'asyncio.gather', preset: hash, strategy: 'asyncio', fromMs: 150, toMs: 155 },
  { way: '4 threads', preset: hash, strategy: 'threads', fromMs: 75, toMs: 77 },
  { way: '2 processes', preset: hash, strategy: 'processes', fromMs: 76, toMs: 80 },
  { way: 'one after another', preset: waits, strategy: 'sequential', fromMs: 5020, toMs: 5020 },
  {
    ...{ way: 'gather of time.sleep', preset: waits, strategy: 'asyncio' as const },
    ...{ workload: '100 x sleep 50', fromMs: 5030, toMs: 5030 },
  },
  {
    ...{ way: 'asyncio.to_thread, 6 threads', preset: waits, strategy: 'threads' as const },
    ...{ machine: { threads: 6 }, fromMs: 860, toMs: 860 },
  },
  { way: '10 threads', preset: waits, strategy: 'threads', fromMs: 500, toMs: 500 },
  {
    ...{ way: '100 threads', preset: waits, strategy: 'threads' as const },
    ...{ machine: { threads: 100 }, fromMs: 70, toMs: 130 },
  },
  { way: 'gather of asyncio.sleep', preset: waits, strategy: 'asyncio', fromMs: 52, toMs: 52 },
];

function read(text: string): Workload {
  const result = readWorkload(text);
  if ('problem' in result) throw new Error(`The workload ${result.problem}.`);
  return result.workload;
}

describe('the presets reproduce what was measured', () => {
  it.each(measured)('$preset: $way', ({ preset: name, strategy, fromMs, toMs, ...own }) => {
    const preset = machinePresets.find((one) => one.name === name);
    if (!preset) throw new Error(`There is no preset “${name}”.`);
    const machine = { ...preset.machine, ...own.machine };
    const { doneMs } = simulate(read(own.workload ?? preset.workload), strategy, machine);
    expect(doneMs).toBeGreaterThan(fromMs * (1 - tolerance));
    expect(doneMs).toBeLessThan(toMs * (1 + tolerance));
  });

  it('of four CPU jobs only processes are faster; for C code threads are as good', () => {
    const [jobs, hashes] = [read('4 x py 90'), read('4 x c 38')];
    const time = (tasks: Workload, strategy: Strategy) =>
      simulate(tasks, strategy, measuredCosts).doneMs;
    expect(time(jobs, 'threads')).toBeGreaterThan(time(jobs, 'sequential'));
    expect(time(jobs, 'processes')).toBeLessThan(0.55 * time(jobs, 'sequential'));
    expect(time(hashes, 'threads')).toBeLessThan(0.55 * time(hashes, 'sequential'));
  });
});

describe('how late a thread is that slept 1 ms', () => {
  /** The middle one of its rounds, in milliseconds. */
  function lateMs(busy: number, intervalMs: number): number {
    const waker = 'waker: (io 1, py 0.001) x 40';
    const hog =
      busy > 0 ? `busy: ${busy} x py ${Math.min(900 / busy, 40 * (intervalMs + 2))};` : '';
    const run = simulate(read(`${hog} ${waker}`), 'threads', { ...measuredCosts, intervalMs });
    const starts = (run.tasks[busy] ?? [])
      .filter(({ state }) => state === 'running')
      .map(({ fromMs }) => fromMs);
    const late = starts.slice(1).map((start, index) => start - (starts[index] ?? 0) - 1.001);
    return late.sort((a, b) => a - b)[late.length >> 1] ?? 0;
  }

  it.each([
    { busy: 0, intervalMs: 5, fromMs: 0.07, toMs: 0.12 },
    { busy: 1, intervalMs: 0.5, fromMs: 0.64, toMs: 0.73 },
    { busy: 1, intervalMs: 5, fromMs: 5.15, toMs: 5.3 },
    { busy: 1, intervalMs: 20, fromMs: 20.2, toMs: 20.3 },
  ])('$busy busy threads, interval $intervalMs ms', ({ busy, intervalMs, fromMs, toMs }) => {
    const late = lateMs(busy, intervalMs);
    expect(late).toBeGreaterThan(fromMs);
    expect(late).toBeLessThan(toMs);
  });

  it('with three busy threads is at most three intervals and three hand-overs late, because here the lock is fair', () => {
    expect(lateMs(3, 5)).toBeLessThan(3 * 5.2 + 0.1);
  });
});
