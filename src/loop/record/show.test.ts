import { expect, it } from 'vitest';
import { inspect, show } from './show';

const cases: [unknown, string][] = [
  ['it', "'it'"],
  ["it's", '"it\'s"'],
  ['a\nb', "'a\\nb'"],
  [7, '7'],
  [0.1 + 0.2, '0.30000000000000004'],
  [10n, '10n'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [[1, 'a', [2]], "[1, 'a', [2]]"],
  [{ id: 1, of: { a: 'b' } }, "{ id: 1, of: { a: 'b' } }"],
  [new Map([['a', 1]]), "Map {'a' => 1}"],
  [new Set([1]), 'Set {1}'],
  [new Uint8Array([104, 105]), 'Uint8Array [104, 105]'],
  [new Error('full'), "Error('full')"],
  [new TypeError(), 'TypeError()'],
  [new (class Shop {})(), '<Shop>'],
  [function order() {}, '[function order]'],
  [[[[[1]]]], '[[[Array …]]]'],
];
it.each(cases)('writes %o', (value, text) => {
  expect(inspect(value)).toBe(text);
});

it('runs nothing of the program', () => {
  const trap = {
    get a(): never {
      throw new Error('run');
    },
    toString() {
      throw new Error('run');
    },
  };
  expect(inspect(trap)).toBe('{ a: undefined, toString: [function toString] }');
});

it('keeps a value short, and has no word for undefined', () => {
  expect(show('x'.repeat(100))).toHaveLength(60);
  expect(show(undefined)).toBeUndefined();
});
