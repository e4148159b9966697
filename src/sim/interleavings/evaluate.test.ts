import { describe, expect, it } from 'vitest';
import { binary, call, showPython } from './evaluate';
import type { Arithmetic, Comparison, Value } from './Program';

/** Each row as CPython answers it. */
describe('evaluate', () => {
  it.each<[Value, Arithmetic | Comparison, Value, string]>([
    [7, '//', 2, '3'],
    [-7, '//', 2, '-4'],
    [-7, '%', 2, '1'],
    [7, '%', -2, '-1'],
    [0, '*', -1, '0'],
    [true, '+', true, '2'],
    ['a', '+', 'b', '"ab"'],
    ['a', '<', 'b', 'True'],
    [1, '==', true, 'True'],
    [1, '==', '1', 'False'],
    [null, '==', null, 'True'],
    [null, '!=', 0, 'True'],
  ])('%j %s %j', (left, op, right, shown) => {
    expect(showPython(binary(op, left, right))).toBe(shown);
  });

  it.each<[Value, Arithmetic | Comparison, Value, string]>([
    [1, '//', 0, 'ZeroDivisionError'],
    [1, '%', 0, 'ZeroDivisionError'],
    [1, '+', null, 'TypeError'],
    ['a', '<', 1, 'TypeError'],
    [2 ** 52, '*', 4, 'OverflowError'],
  ])('%j %s %j raises', (left, op, right, name) => {
    expect(() => binary(op, left, right)).toThrow(name);
  });

  it('calls int, min and max', () => {
    expect(call('int', ['12'])).toBe(12);
    expect(call('int', [true])).toBe(1);
    expect(() => call('int', ['x'])).toThrow('int("x")');
    expect(call('min', [3, 1, 2])).toBe(1);
    expect(call('max', [3, 5, 2])).toBe(5);
  });
});
