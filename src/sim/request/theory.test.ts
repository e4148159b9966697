import { describe, expect, it } from 'vitest';
import type { RequestSettings } from './RequestSettings';
import { requestPresets } from './requestPresets';
import { simulateRequests } from './simulateRequests';

/** Where queueing theory knows the answer, the simulation must give it. */

const HOUR = 3_600_000;
const patient: RequestSettings = { ...requestPresets['one endpoint'], timeoutMs: 10 * HOUR };
const long = (settings: RequestSettings, seed: number, requests = 60_000) =>
  simulateRequests(settings, { durationMs: (requests / settings.rate) * 1000, seed });

/** How far apart two numbers are, as a share of the second. */
const off = (found: number, expected: number) => Math.abs(found - expected) / expected;

describe("Little's law: as many are at the server as arrive in the time that one stays, L = λ·W", () => {
  it.each([
    { ...patient, mode: 'one', rate: 33 },
    { ...patient, mode: 'pool', workers: 4, serviceMs: 60, rate: 44 },
    { ...patient, mode: 'overlapped', serviceMs: 60, rate: 200 },
    { ...patient, mode: 'one', slowShare: 0.02, slowMs: 500, rate: 20 },
    { ...patient, mode: 'overlapped', arrivals: 'regular', cpuMs: 60, rate: 16 },
  ] as const)('$mode, $rate requests a second', (settings) => {
    const { meanAtServer, meanAtServerMs, sent, durationMs } = long(settings, 7, 20_000);
    expect(off(meanAtServer, (sent / durationMs) * meanAtServerMs)).toBeLessThan(0.005);
  });
});

describe('M/D/1: independent arrivals and one worker wait ρ·S / (2·(1 − ρ)) on average', () => {
  it.each([0.2, 0.5, 0.7, 0.8, 0.9])('the worker is in use for %s of the time', (load) => {
    const serviceMs = patient.cpuMs + patient.databaseMs;
    const settings = { ...patient, rate: (1000 * load) / serviceMs };
    const { meanQueueMs, workerUtilization } = long(settings, 11);
    expect(off(meanQueueMs, (load * serviceMs) / (2 * (1 - load)))).toBeLessThan(0.05);
    expect(off(workerUtilization ?? 0, load)).toBeLessThan(0.02);
  });

  it('and so does the CPU of the overlapped server, if a request needs it once', () => {
    const [load, cpuMs] = [0.75, 10];
    const rate = (1000 * load) / cpuMs;
    const settings: RequestSettings = {
      ...patient,
      mode: 'overlapped',
      databaseMs: 0,
      cpuMs,
      rate,
    };
    const { meanAtServerMs } = long(settings, 13);
    expect(off(meanAtServerMs - cpuMs, (load * cpuMs) / (2 * (1 - load)))).toBeLessThan(0.05);
  });
});

describe('M/G/1: with slow queries among them, Pollaczek and Khinchine: λ·E[S²] / (2·(1 − ρ))', () => {
  it('one request in twenty takes ten times as long', () => {
    const [usual, slow, share] = [24, 204, 0.05];
    const settings = { ...patient, slowShare: share, slowMs: 200, rate: 20 };
    const mean = (1 - share) * usual + share * slow;
    const square = (1 - share) * usual ** 2 + share * slow ** 2;
    const expected = (0.02 * square) / (2 * (1 - 0.02 * mean));
    expect(off(long(settings, 17).meanQueueMs, expected)).toBeLessThan(0.05);
  });
});

describe('D/D/1: as regular as a clock', () => {
  it('nobody waits below the capacity', () => {
    const result = long({ ...patient, arrivals: 'regular', rate: 41 }, 1, 5000);
    expect(result.meanQueueMs).toBe(0);
    expect(result.p99Ms).toBeCloseTo(result.p50Ms, 6);
  });
});
