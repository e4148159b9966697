import { describe, expect, it } from 'vitest';
import { formatMessage } from './formatMessage';

class Order {
  constructor(readonly id: number) {}
}
const cycle: Record<string, unknown> = { name: 'a' };
cycle.self = cycle;
const hostile = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no');
    },
  },
);
const getter = {
  get now() {
    throw new Error('never run');
  },
};

describe('values', () => {
  it.each<[unknown, string]>([
    ['text', 'text'],
    [-0, '-0'],
    [10n, '10n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [[1, 'a', [true]], "[ 1, 'a', [ true ] ]"],
    [{ a: 1, 'b-c': "it's" }, "{ a: 1, 'b-c': 'it\\'s' }"],
    [[], '[]'],
    [{}, '{}'],
    [new Order(7), 'Order { id: 7 }'],
    [Object.create(null), '[Object: null prototype] {}'],
    [new Map<unknown, unknown>([['a', { b: 1 }]]), "Map(1) { 'a' => { b: 1 } }"],
    [new Set([1, 'x']), "Set(2) { 1, 'x' }"],
    [new Uint8Array([1, 2]), 'Uint8Array(2) [ 1, 2 ]'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [/a+/g, '/a+/g'],
    [new RangeError('far'), 'RangeError: far'],
    [Object.assign(new Error('with'), { code: 1 }), 'Error: with { code: 1 }'],
    [function named() {}, '[Function: named]'],
    [Order, '[class Order]'],
    [(function* () {})(), 'Object [Generator] {}'],
    [cycle, "{ name: 'a', self: [Circular] }"],
    [getter, '{ now: [Getter] }'],
    [hostile, '[an object that cannot be printed]'],
  ])('%#', (value, text) => {
    expect(formatMessage([value])).toBe(text);
  });

  it('breaks what is wide, and shows the beginning of what is long or deep', () => {
    const wide = { first: 'x'.repeat(40), second: 'y'.repeat(40) };
    expect(formatMessage([wide])).toBe(
      `{\n  first: '${wide.first}',\n  second: '${wide.second}'\n}`,
    );
    expect(formatMessage([Array.from({ length: 250 }, () => 0)])).toMatch(/… 150 more\n\]$/);
    expect(formatMessage([{ a: { b: { c: { d: { e: { f: 1 } } } } } }])).toContain('e: [Object]');
    const big = Array.from({ length: 90 }, () => Array.from({ length: 90 }, () => 'x'.repeat(90)));
    expect(formatMessage([big]).length).toBeLessThan(60_000);
  });
});

describe('several arguments', () => {
  it.each<[unknown[], string]>([
    [['a', 1, { b: 2 }], 'a 1 { b: 2 }'],
    [[{ a: 'x' }, 'y'], "{ a: 'x' } y"],
    [['%s is %d', 'n', '5', 'left'], 'n is 5 left'],
    [['%o and %c%i%%', { a: 1 }, 'color: red', 4.7], '{ a: 1 } and 4%'],
    [['%s'], '%s'],
    [['50%', 'off'], '50% off'],
  ])('%#', (args, text) => {
    expect(formatMessage(args)).toBe(text);
  });
});
