import { limits } from '../limits';
import type { TestError } from '../types';
import { formatValue } from './formatValue';
import { cutText } from './OutputFold';
import type { Places } from './Places';
import { toDiff } from './toDiff';

/** The fields that vitest's `processError` leaves on an error. */
export interface ProcessedError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly diff?: unknown;
}

/** An error of a test as plain data, readable and of bounded size. */
export function toTestError(error: ProcessedError, places: Places): TestError {
  const { name, message, expected, actual, diff, stack } = error;
  const place = places.inStack(typeof stack === 'string' ? stack : undefined);
  return {
    name: typeof name === 'string' && name !== '' ? name : 'Error',
    message: clean(typeof message === 'string' ? message : String(message)),
    ...(typeof diff === 'string' && {
      ...(typeof expected === 'string' && { expected: clean(expected) }),
      ...(typeof actual === 'string' && { received: clean(actual) }),
      diff: clean(toDiff(clean(diff))),
    }),
    ...(place && { place }),
  };
}

/** Without ANSI codes and not longer than anybody reads. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an ANSI code begins with one
  return cutText(text.replace(/\u001b\[[\d;]*m/g, ''), limits.errorChars);
}

const most = { textChars: 20_000, items: 2_000 };

/**
 * What a test threw, as vitest may have it: a thrown value that is no error says so, and what an assertion compared is
 * cut before vitest prints and compares it line by line, which takes seconds for megabytes.
 */
export function tameError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null)
    return new Error(
      `${formatValue(error)} was thrown, which is no Error. Throw an Error: it says what went wrong, and where.`,
    );
  for (const key of ['actual', 'expected'])
    if (key in error) Reflect.set(error, key, tame(Reflect.get(error, key)));
  return error;
}

function tame(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value, most.textChars);
  if (!Array.isArray(value) || value.length <= most.items) return value;
  return [...value.slice(0, most.items), `… and ${value.length - most.items} more`];
}
