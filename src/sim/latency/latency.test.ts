import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRungs, sayComparison } from './compareRungs';
import { humanRange, humanTime } from './humanTime';
import { decades, ladderEnds, shareOf, timeAt } from './ladderScale';
import { rungOf, rungs } from './rungs';
import { sayPlace } from './sayPlace';
import { showRange, showTime } from './showTime';

const anyTime = fc.double({ min: -1, max: 11, noNaN: true }).map((power) => 10 ** power);

describe('the scale', () => {
  it('goes from end to end, with equal ways for equal factors', () => {
    expect(ladderEnds.map(shareOf)).toEqual([0, 1]);
    expect(decades).toHaveLength(13);
    const ways = decades.slice(1).map((ns, index) => shareOf(ns) - shareOf(decades[index] ?? 0));
    for (const way of ways) expect(way).toBeCloseTo(1 / 12, 9);
  });

  it('gives back a time that can be read and is near', () => {
    fc.assert(
      fc.property(anyTime, (ns) => {
        expect(Math.abs(timeAt(shareOf(ns)) / ns - 1)).toBeLessThan(0.051);
      }),
    );
  });

  it('does not go beyond its ends', () => {
    expect([shareOf(1e-9), shareOf(1e20), timeAt(-1), timeAt(2)]).toEqual([0, 1, 0.1, 1e11]);
  });
});

describe('times', () => {
  it.each([
    [0.5, '0.5 ns', '0.5 s'],
    [100, '100 ns', '1.7 min'],
    [999.96, '1 µs', '17 min'],
    [3600, '3.6 µs', '1 h'],
    [86_400, '86.4 µs', '1 day'],
    [500_000, '500 µs', '5.8 days'],
    [5e6, '5 ms', '58 days'],
    [1.5e8, '150 ms', '4.8 years'],
    [6e10, '60 s', '1,900 years'],
  ])('%s ns are %s, and would be %s', (ns, time, human) => {
    expect([showTime(ns), humanTime(ns)]).toEqual([time, human]);
  });

  it('has ranges in one unit, as far as that is possible', () => {
    expect(showRange([800, 1100])).toBe('0.8–1.1 µs');
    expect(showRange([100, 100])).toBe('100 ns');
    expect(humanRange([300, 400])).toBe('5–6.7 min');
    expect(humanRange([0.5, 1])).toBe('0.5–1 s');
    expect(humanRange([50, 60])).toBe('50 s – 1 min');
    expect(humanRange([2e6, 1e7])).toBe('23–120 days');
  });

  it('never writes more in a human time for less', () => {
    const seconds = (text: string) => {
      const [number = '', unit = ''] = text.split(' ');
      const size = { s: 1, min: 60, h: 3600, d: 86_400, y: 31_557_600 }[
        unit.replace(/(d|y)\w+/, '$1')
      ];
      return Number(number.replaceAll(',', '')) * (size ?? Number.NaN);
    };
    fc.assert(
      fc.property(anyTime, (ns) => {
        expect(Math.abs(seconds(humanTime(ns)) / ns - 1)).toBeLessThan(0.051);
      }),
    );
  });
});

describe('the rungs', () => {
  it('are in order, within the scale, and each has its own name', () => {
    for (const [index, { ns }] of rungs.entries()) {
      expect(ns[0]).toBeLessThanOrEqual(ns[1]);
      expect(ns[0]).toBeGreaterThanOrEqual(rungs[index - 1]?.ns[0] ?? ladderEnds[0]);
      expect(ns[1]).toBeLessThanOrEqual(ladderEnds[1]);
    }
    for (const field of ['id', 'label', 'name'] as const)
      expect(new Set(rungs.map((rung) => rung[field])).size).toBe(rungs.length);
  });

  it('are compared by the ends of their ranges', () => {
    const [call, trip] = [rungOf('call'), rungOf('data-centre')];
    expect(sayComparison(call, trip)).toBe(
      'A round trip in one data centre takes 8,300 to 10,000 times as long as a Python function call.',
    );
    expect(sayComparison(trip, call)).toBe(sayComparison(call, trip));
    expect(sayComparison(call, call)).toBe('Choose two different ones to compare them.');
    expect(sayComparison(rungOf('memory'), trip)).toContain(' 5,000 times as long as');
  });

  it('never compares to less than it has measured', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rungs), fc.constantFrom(...rungs), (one, other) => {
        const { longer, shorter, times } = compareRungs(one, other);
        expect(times[0]).toBeLessThanOrEqual(times[1]);
        expect(times[0] * shorter.ns[1]).toBeCloseTo(longer.ns[0], 3);
        expect(times[1]).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('says what is near the marker', () => {
    expect(sayPlace(55)).toBe('as long as a Python function call');
    expect(sayPlace(500_000)).toBe(
      'as long as a write of 4 KiB with fsync or a round trip in one data centre',
    );
    expect(sayPlace(4000)).toBe(
      'longer than a SELECT by key from SQLite in memory, shorter than creating a task and awaiting it',
    );
    expect(sayPlace(8500)).toContain(' or opening, reading and closing a file');
    expect(sayPlace(0.1)).toBe('shorter than a read from the L1 cache');
    expect(sayPlace(1e11)).toBe('longer than the time-out of nginx for its upstream');
  });
});
