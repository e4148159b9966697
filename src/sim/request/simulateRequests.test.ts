import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity } from './capacity';
import { drawTraffic } from './drawTraffic';
import { latencyCurve } from './latencyCurve';
import { observationOf } from './observationOf';
import type { RequestSettings } from './RequestSettings';
import { requestPresets } from './requestPresets';
import { runServer } from './runServer';
import { simulateRequests } from './simulateRequests';
import { trackRequests } from './trackRequests';

const anySettings: fc.Arbitrary<RequestSettings> = fc.record({
  mode: fc.constantFrom('one', 'pool', 'overlapped'),
  workers: fc.integer({ min: 1, max: 12 }),
  networkMs: fc.integer({ min: 0, max: 80 }),
  cpuMs: fc.integer({ min: 1, max: 40 }),
  databaseMs: fc.integer({ min: 0, max: 60 }),
  serviceMs: fc.integer({ min: 0, max: 60 }),
  slowShare: fc.constantFrom(0, 0.05, 0.5),
  slowMs: fc.integer({ min: 1, max: 900 }),
  rate: fc.integer({ min: 1, max: 80 }),
  arrivals: fc.constantFrom('regular', 'random'),
  timeoutMs: fc.integer({ min: 50, max: 3000 }),
});
const twoSeconds = { durationMs: 2000, seed: 5 };

/** When each request leaves the server. */
function leaving(settings: RequestSettings): Float64Array {
  const { sentMs, slow } = drawTraffic(settings, 2000, 5);
  return runServer(settings, sentMs, slow, { durationMs: 2000, untilMs: Infinity }).left;
}

describe('any server under any traffic', () => {
  it('loses no request', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const result = simulateRequests(settings, twoSeconds);
        expect(result.answered + result.timedOut + result.pending).toBe(result.sent);
        expect(Math.min(result.answered, result.timedOut, result.pending)).toBeGreaterThanOrEqual(
          0,
        );
        expect(result.inVain).toBeLessThanOrEqual(result.timedOut);
        expect(leaving(settings).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('is never busier than always, nor slower for its client than the time-out', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const result = simulateRequests(settings, twoSeconds);
        expect(result.cpuUtilization).toBeLessThanOrEqual(1 + 1e-9);
        expect(result.workerUtilization ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        expect(result.p50Ms).toBeLessThanOrEqual(result.p99Ms);
        expect(result.p99Ms).toBeLessThanOrEqual(settings.timeoutMs + 1e-6);
      }),
    );
  });

  it('one worker and a pool of one are the same, and so are overlapped and a pool without end', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const pool = (workers: number) => leaving({ ...settings, mode: 'pool', workers });
        expect(String(pool(1))).toBe(String(leaving({ ...settings, mode: 'one' })));
        expect(String(pool(9999))).toBe(String(leaving({ ...settings, mode: 'overlapped' })));
      }),
    );
  });

  it('takes no request later for one more worker, if requests only wait', () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        const waits: RequestSettings = { ...any, mode: 'pool', cpuMs: 0 };
        const few = leaving(waits).sort();
        const more = leaving({ ...waits, workers: waits.workers + 1 }).sort();
        expect(more.findIndex((time, index) => time > (few[index] ?? 0) + 1e-6)).toBe(-1);
      }),
    );
  });

  // With a shared core a single request may be later: others that are let in now take the CPU before it. All of them are not.
  it('has answered all no later if waits overlap than one at a time', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const last = (mode: RequestSettings['mode']) => Math.max(...leaving({ ...settings, mode }));
        expect(last('overlapped')).toBeLessThanOrEqual(last('one') + 1e-6);
      }),
    );
  });
});

describe('the tracks of single requests', () => {
  it('have no gap, and the parts that the settings say', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        for (const { sentMs, stretches, gaveUpMs } of trackRequests(settings, twoSeconds, 6)) {
          let now = sentMs;
          for (const { from, to } of stretches) {
            expect(from).toBeCloseTo(now, 6);
            now = to;
          }
          const spent = (doing: string) =>
            stretches
              .filter((one) => one.doing === doing)
              .reduce((sum, { from, to }) => sum + to - from, 0);
          expect(spent('cpu')).toBeCloseTo(settings.cpuMs, 6);
          expect(spent('network')).toBeCloseTo(2 * settings.networkMs, 6);
          expect(spent('service')).toBeCloseTo(settings.serviceMs, 6);
          expect(gaveUpMs !== undefined).toBe(now > sentMs + settings.timeoutMs);
        }
      }),
    );
  });

  it('show the first slow query and who waits behind it', () => {
    const settings = requestPresets['one slow query'];
    const tracks = trackRequests(settings, observationOf(settings.rate), 4);
    const waits = tracks.map(({ stretches }) => stretches.map(({ doing }) => doing).join(' '));
    expect(waits).toEqual([
      'network cpu database cpu network',
      'network cpu database cpu network',
      'network queue cpu database cpu network',
      'network queue cpu database cpu network',
    ]);
  });
});

describe('capacity', () => {
  it('is where the CPU or the workers are in use all the time', () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        const settings = { ...any, slowShare: 0 };
        const { rate, limit } = capacity(settings);
        const { cpuUtilization, workerUtilization } = simulateRequests(
          { ...settings, rate: 3 * rate, networkMs: 0 },
          { durationMs: 8000, seed: 3 },
        );
        if (limit === 'workers') expect(workerUtilization).toBeGreaterThan(0.85);
        else if (settings.mode === 'overlapped') expect(cpuUtilization).toBeGreaterThan(0.85);
      }),
      { numRuns: 30 },
    );
  });

  it('is 42 requests a second for one worker that holds each for 24 ms', () => {
    const { rate, limit } = capacity(requestPresets['one endpoint']);
    expect([Math.round(rate), limit]).toEqual([42, 'workers']);
  });
});

describe('the presets', () => {
  const result = (name: keyof typeof requestPresets, change: Partial<RequestSettings> = {}) => {
    const settings = { ...requestPresets[name], ...change };
    return simulateRequests(settings, observationOf(settings.rate));
  };

  it('one endpoint: the server does nothing for most of its time', () => {
    expect(result('one endpoint').cpuUtilization).toBeLessThan(0.03);
    expect(result('one endpoint').workerUtilization).toBeLessThan(0.15);
  });

  it('one slow query: with one worker most clients wait for the slow query of another', () => {
    expect(result('one slow query').p50Ms).toBeGreaterThan(200);
    expect(result('one slow query', { mode: 'overlapped' }).p50Ms).toBeLessThan(105);
  });

  it('a hundred endpoints: too much for one worker, not for one thread that overlaps', () => {
    const [one, overlapped] = [
      result('a hundred endpoints'),
      result('a hundred endpoints', { mode: 'overlapped' }),
    ];
    expect(one.answered / one.sent).toBeLessThan(0.1);
    expect(overlapped.timedOut).toBe(0);
  });

  it('the tipping point: a few requests more each second, and nearly all give up', () => {
    const curve = latencyCurve(requestPresets['the tipping point'], 64, 16);
    const p99 = new Map(curve.map(({ rate, p99Ms }) => [rate, p99Ms]));
    expect(p99.get(40)).toBeLessThan(400);
    expect(p99.get(52)).toBe(2000);
  });

  it('CPU-bound: no way of waiting helps', () => {
    for (const mode of ['one', 'pool', 'overlapped'] as const)
      expect(result('CPU-bound', { mode }).throughput).toBeCloseTo(15.1, 0);
  });
});
