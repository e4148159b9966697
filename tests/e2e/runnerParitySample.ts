/** A test file that uses what exercises may use of vitest, much of it failing: node and the page must agree on it. */
export const paritySample = `
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { add, clock, countTo, later, Stack } from './exercise';

const log: string[] = [];

describe('hooks', () => {
  beforeAll(() => void log.push('all'));
  beforeEach(() => { log.push('each'); return () => void log.push('undo'); });
  afterEach(() => void log.push('after'));
  it('run in order', () => { log.push('test'); expect(log).toEqual(['all', 'each', 'test']); });
  describe('inside', () => {
    beforeEach(() => void log.push('inner'));
    it('run outside in', () => expect(log.slice(3)).toEqual(['after', 'undo', 'each', 'inner']));
    it('show what they did', () => expect(log).toEqual(['nothing']));
  });
  afterAll(() => void log.push('end'));
});

describe('tables', () => {
  it.each([[1, 1, 2], [2, 2, 5]])('adds %i and %i to %i', (a, b, sum) => expect(add(a, b)).toBe(sum));
  it.each([{ a: 1, sum: 2 }, { a: 2, sum: 4 }])('adds $a twice to $sum', ({ a, sum }) => expect(add(a, a)).toBe(sum));
  it.each\`a | b | sum
    \${1} | \${2} | \${3}
    \${2} | \${2} | \${3}\`('adds $a and $b', ({ a, b, sum }) => expect(add(a, b), 'the sum').toBe(sum));
  test.for([[1, 2]])('for %i and %i', ([a, b], { expect }) => expect(add(a ?? 0, b ?? 0)).toBe(4));
  describe.each(['x', 'y'])('letter %s', (letter) => { it('is x', () => expect(letter).toBe('x')); });
});

describe('states', () => {
  it.skip('is skipped', () => expect(1).toBe(2));
  it.todo('is to do');
  it('has no body');
  it.fails('fails as said', () => expect(1).toBe(2));
  it.fails('does not fail as said', () => expect(1).toBe(1));
  it.skipIf(true)('is skipped by a condition', () => expect(1).toBe(2));
  it.runIf(false)('is not run by a condition', () => expect(1).toBe(2));
  it('skips itself', ({ skip }) => { skip(); expect(1).toBe(2); });
  it('passes at the third try', { retry: 3 }, () => expect(log.push('try') % 3).toBe(0));
  it('times out by its own limit', () => new Promise(() => {}), 30);
  describe.skip('a skipped suite', () => { it('is skipped with it', () => expect(1).toBe(2)); });
  describe.todo('a suite to do');
  it.concurrent('runs beside the next', async () => { await later(1); expect(1).toBe(1); });
  it.concurrent('runs beside the last', async ({ expect }) => { expect(await later(2)).toBe(3); });
});

describe('soft', () => {
  it('collects all failures', () => { expect.soft(1).toBe(2); expect.soft('a').toBe('b'); expect.soft(3).toBe(3); });
  it('goes on to a hard one', () => { expect.soft([1]).toEqual([2]); expect({ a: 1 }).toEqual({ a: 2 }); });
});

describe('counting', () => {
  it('meets its count', () => { expect.assertions(1); expect(1).toBe(1); });
  it('misses its count', () => { expect.assertions(2); expect(1).toBe(1); });
  it('asserts nothing', () => { expect.hasAssertions(); });
  it('is not reached', () => { expect.unreachable('the end'); });
});

describe('promises', () => {
  it('resolves', () => expect(later(1)).resolves.toBe(1));
  it('resolves to another', () => expect(later(1)).resolves.toBe(2));
  it('rejects', () => expect(Promise.reject(new Error('no'))).rejects.toThrow('no'));
  it('does not reject', () => expect(later(1)).rejects.toThrow('no'));
  it('finishes', async () => { onTestFinished(() => void log.push('finished')); await later(1); expect(log.at(-1)).toBe('finished'); });
});

describe('mocks', () => {
  afterEach(() => void vi.restoreAllMocks());
  it('counts calls', () => { const fn = vi.fn((n: number) => n + 1); fn(1); fn(2); expect(fn.mock.results.map(({ value }) => value)).toEqual([2, 3]); expect(fn).toHaveBeenCalledTimes(3); });
  it('remembers arguments', () => { const fn = vi.fn(); fn('a', { b: 1 }); expect(fn).toHaveBeenCalledWith('a', { b: 2 }); });
  it('answers once', () => { const fn = vi.fn().mockReturnValueOnce(1).mockReturnValue(2); expect([fn(), fn(), fn()]).toEqual([1, 2, 2]); });
  it('rejects on order', () => expect(vi.fn().mockRejectedValue(new Error('mock'))()).rejects.toThrow('mock'));
  it('spies', () => { const spy = vi.spyOn(clock, 'now').mockReturnValue(7); expect(clock.read()).toBe(7); expect(spy).toHaveBeenCalledOnce(); });
  it('is restored', () => expect(clock.read()).toBe(7));
  it('spies on a built-in', () => { vi.spyOn(Math, 'random').mockReturnValue(0.5); expect(Math.random()).toBe(0.5); });
  it('spies on the console', () => { const spy = vi.spyOn(console, 'log').mockImplementation(() => {}); console.log('x'); expect(spy).toHaveBeenCalledWith('y'); });
  it('spies on a getter', () => { vi.spyOn(clock, 'zone', 'get').mockReturnValue('utc'); expect(clock.zone).toBe('local'); });
  it('stubs a global', () => { vi.stubGlobal('answer', 42); expect((globalThis as any).answer).toBe(42); vi.unstubAllGlobals(); expect((globalThis as any).answer).toBe(42); });
});

describe('matchers', () => {
  const cases: Record<string, () => void> = {
    toBe: () => expect({ a: 1 }).toBe({ a: 1 }),
    toEqual: () => expect(countTo(3)).toEqual([1, 2, 4]),
    'toEqual, deep': () => expect({ list: [1, { a: 'x' }], same: 1 }).toEqual({ list: [1, { a: 'y' }], same: 1 }),
    toStrictEqual: () => expect({ a: undefined }).toStrictEqual({}),
    'not.toEqual': () => expect([1]).not.toEqual([1]),
    toMatchObject: () => expect({ a: 1, b: 2 }).toMatchObject({ b: 3 }),
    toContain: () => expect([1, 2]).toContain(3),
    toContainEqual: () => expect([{ a: 1 }]).toContainEqual({ a: 2 }),
    toHaveLength: () => expect([1, 2]).toHaveLength(3),
    toHaveProperty: () => expect({ a: { b: 1 } }).toHaveProperty('a.b', 2),
    toBeCloseTo: () => expect(0.1 + 0.2).toBeCloseTo(0.4),
    toBeGreaterThan: () => expect(1).toBeGreaterThan(2),
    toBeInstanceOf: () => expect(new Stack()).toBeInstanceOf(Map),
    toBeUndefined: () => expect(null).toBeUndefined(),
    toBeTruthy: () => expect(0).toBeTruthy(),
    toBeTypeOf: () => expect(1).toBeTypeOf('string'),
    toMatch: () => expect('abc').toMatch(/x/),
    toThrow: () => expect(() => new Stack().pop()).toThrow('full'),
    'toThrow, nothing thrown': () => expect(() => 1).toThrow(),
    'toThrow, class': () => expect(() => { throw new Error('e'); }).toThrow(TypeError),
    toSatisfy: () => expect(1).toSatisfy((n: number) => n > 1),
    toBeOneOf: () => expect(1).toBeOneOf([2, 3]),
    'any and anything': () => expect({ a: 1, b: 'x' }).toEqual({ a: expect.any(String), b: expect.anything() }),
    objectContaining: () => expect({ a: 1 }).toEqual(expect.objectContaining({ a: 2 })),
    arrayContaining: () => expect([1]).toEqual(expect.arrayContaining([2])),
    stringMatching: () => expect('abc').toEqual(expect.stringMatching(/x/)),
    'sets and maps': () => expect(new Set([1, new Map([['a', 1]])])).toEqual(new Set([1, new Map([['a', 2]])])),
    'long lists': () => expect(countTo(60)).toEqual([...countTo(30), 0, ...countTo(60).slice(31)]),
    'long texts': () => expect('one\\ntwo\\nthree').toBe('one\\n2\\nthree'),
    'chai style': () => expect([1]).to.deep.equal([2]),
    'a message of its own': () => expect(add(1, 1), 'one and one').toBe(3),
    'an error of the code': () => void new Stack().pop(),
    'a type error': () => void (null as any).a,
  };
  for (const [name, run] of Object.entries(cases)) it(name, run);
  it('extend', () => {
    expect.extend({ toBeEven: (n: number) => ({ pass: n % 2 === 0, message: () => n + ' is odd' }) });
    (expect(2) as any).toBeEven();
    (expect(3) as any).toBeEven();
  });
});
`;

/** The code under that test. */
export const parityExercise = `
export const add = (a: number, b: number): number => a + b;
export const countTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
export const later = async <T>(value: T): Promise<T> => { await null; return value; };
export const clock = { now: (): number => 1, read(): number { return this.now(); }, get zone(): string { return 'local'; } };
export class Stack<T> {
  #items: T[] = [];
  push(item: T): void { this.#items.push(item); }
  pop(): T {
    if (this.#items.length === 0) throw new RangeError('the stack is empty');
    return this.#items.pop() as T;
  }
}
`;
