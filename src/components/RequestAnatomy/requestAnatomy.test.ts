import { describe, expect, it } from 'vitest';
import { capacity } from '../../sim/request/capacity';
import { observationOf } from '../../sim/request/observationOf';
import { requestPresets } from '../../sim/request/requestPresets';
import { simulateRequests } from '../../sim/request/simulateRequests';
import { readSettings, writeSettings } from '../Simulator/settingsLink';
import { timeScaleOf, topRateOf } from './chartScale';
import { plainRequest } from './plainRequest';
import { requestQuestions } from './requestQuestions';
import { requestSpecs } from './requestSpecs';
import { sayResult } from './sayResult';
import { showMs, showRate, showShare } from './showFigures';
import { timeTicks } from './timeTicks';

describe('figures in words', () => {
  it.each([
    [0, '0 ms'],
    [0.5, '0.5 ms'],
    [9.94, '9.9 ms'],
    [9.96, '10 ms'],
    [128.59, '129 ms'],
    [999.6, '1 s'],
    [5606.3, '5.6 s'],
    [60_000, '60 s'],
  ])('%s ms are %s', (ms, text) => expect(showMs(ms)).toBe(text));

  it('has one digit after the point where there is but one before it', () => {
    expect([showRate(4.83), showRate(46.8)]).toEqual(['4.8', '47']);
    expect([showShare(0.0201), showShare(0.119), showShare(1)]).toEqual(['2%', '12%', '100%']);
  });
});

describe('the presets', () => {
  it.each(requestQuestions)(
    '$name can be set by the sliders, and a link to it leads back',
    ({ settings }) => {
      const link = writeSettings('here', settings);
      expect(readSettings('here', requestSpecs, link, settings)).toEqual({
        kind: 'settings',
        settings,
      });
    },
  );

  it('say what came out', () => {
    const settings = requestPresets['one endpoint'];
    const result = simulateRequests(settings, observationOf(settings.rate));
    expect(sayResult(settings, result, capacity(settings))).toBe(
      'One worker: half of the clients wait 104 ms at most, 99 of 100 129 ms, nobody gives up. ' +
        'At 42 requests per second it is in use all the time.',
    );
  });
});

it('draws one request whole: 104 ms for its client, 24 ms at the server', () => {
  const { stretches, ...times } = plainRequest(requestPresets['one endpoint']);
  expect(times).toEqual({ totalMs: 104, cpuMs: 4, atServerMs: 24 });
  expect(stretches.map(({ doing, from, to }) => `${doing} ${from}–${to}`)).toEqual([
    'network 0–40',
    'cpu 40–42',
    'database 42–62',
    'cpu 62–64',
    'network 64–104',
  ]);
});

describe('the chart', () => {
  it('goes beyond what the server can do and beyond the rate that is set, but not beyond the slider', () => {
    const settings = requestPresets['one endpoint'];
    expect(topRateOf(settings)).toBe(60);
    expect(topRateOf({ ...settings, rate: 80 })).toBe(100);
    expect(topRateOf({ ...settings, mode: 'overlapped', cpuMs: 0.5 })).toBe(400);
    expect(topRateOf({ ...settings, mode: 'overlapped', cpuMs: 0.5, rate: 400 })).toBe(400);
  });

  it('has the time-out near its top and a power of ten at its bottom', () => {
    const { y, ticks } = timeScaleOf([{ rate: 1, p50Ms: 104, p99Ms: 300 }], 10_000);
    expect(ticks).toEqual([100, 1000, 10_000]);
    expect(y(100)).toBe(1);
    expect(y(10_000)).toBeLessThan(0.15);
    expect(y(1000)).toBeGreaterThan(y(10_000));
  });
});

it('puts ticks at round places', () => {
  expect(timeTicks(104, 5)).toEqual([0, 50, 100]);
  expect(timeTicks(0, 5)).toEqual([0]);
});
