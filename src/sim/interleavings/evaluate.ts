import type { Arithmetic, Builtin, Comparison, Value } from './Program';

/** What Python would raise in the thread: it ends there. */
export class Raised extends Error {}

/** `True`, `7`, `"paid"`: a value as Python writes it. */
export function showPython(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

export function isTrue(value: Value): boolean {
  return Boolean(value);
}

export function binary(op: Arithmetic | Comparison, left: Value, right: Value): Value {
  if (op === '==') return equal(left, right);
  if (op === '!=') return !equal(left, right);
  if (typeof left === 'string' && typeof right === 'string') {
    if (op === '+') return left + right;
    if (op === '<' || op === '<=' || op === '>' || op === '>=') return ordered(op, left, right);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (op === '*' && (typeof left === 'string' || typeof right === 'string'))
    throw new Raised('this small Python does not multiply texts');
  if (a === undefined || b === undefined)
    throw new Raised(`TypeError: ${showPython(left)} ${op} ${showPython(right)}`);
  if (op === '<' || op === '<=' || op === '>' || op === '>=') return ordered(op, a, b);
  return arithmetic(op, a, b);
}

/** In Python, True is 1 and False is 0. */
function toNumber(value: Value): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

function equal(left: Value, right: Value): boolean {
  const [a, b] = [toNumber(left), toNumber(right)];
  return a !== undefined && b !== undefined ? a === b : left === right;
}

function ordered<T extends number | string>(op: '<' | '<=' | '>' | '>=', a: T, b: T): boolean {
  if (op === '<') return a < b;
  if (op === '<=') return a <= b;
  return op === '>' ? a > b : a >= b;
}

function arithmetic(op: Arithmetic, a: number, b: number): number {
  if ((op === '//' || op === '%') && b === 0)
    throw new Raised('ZeroDivisionError: division by zero');
  const results: Record<Arithmetic, () => number> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    // Both round down in Python: -7 // 2 is -4 and -7 % 2 is 1.
    '//': () => Math.floor(a / b),
    '%': () => a - b * Math.floor(a / b),
  };
  return whole(results[op]());
}

/** Python's numbers have no limit. These have, and say so. */
function whole(value: number): number {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  throw new Raised('OverflowError: larger than 2**53, the most that this page counts to');
}

export function call(name: Builtin, values: readonly Value[]): Value {
  if (name === 'int') return toInt(values[0] ?? null);
  return values.reduce((best, value) => {
    const better = binary(name === 'min' ? '<' : '>', value, best);
    return better ? value : best;
  });
}

function toInt(value: Value): number {
  const number = toNumber(value);
  if (number !== undefined) return number;
  if (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)) return whole(Number(value));
  throw new Raised(`TypeError: int(${showPython(value)})`);
}
