import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NumberSetting } from './SettingSpec';
import { placeOf, valueAt } from './sliderScale';

const log: NumberSetting = {
  ...{ kind: 'number', label: 'Wait', min: 0.1, max: 5000, step: 40, scale: 'log' },
  show: (value) => `${value} ms`,
};

it('goes from end to end on a logarithmic scale', () => {
  expect([valueAt(log, 0), valueAt(log, 40)]).toEqual([0.1, 5000]);
  expect([placeOf(log, 0.1), placeOf(log, 5000)]).toEqual([0, 40]);
});

it('comes back to the place whose value it gave: an arrow key always moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (place) => {
      expect(placeOf(log, valueAt(log, place))).toBe(place);
    }),
  );
});

it('leaves a linear scale as it is', () => {
  const linear: NumberSetting = { ...log, min: 0, scale: undefined } as never;
  expect([placeOf(linear, 12), valueAt(linear, 12)]).toEqual([12, 12]);
});
