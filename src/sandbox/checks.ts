/** Says whether a value has the shape of `T`. */
export type Check<T> = (value: unknown) => value is T;
export type Fields = Readonly<Record<string, unknown>>;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isNumber: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names with texts: files by their path. */
export const isTexts: Check<Record<string, string>> = (value): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText);

export const oneOf =
  <T extends string>(words: Record<T, true>): Check<T> =>
  (value): value is T =>
    typeof value === 'string' && Object.hasOwn(words, value);

export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** An object with exactly these fields: a field too many is a message of somebody else. */
export const shape =
  <T>(fields: { readonly [K in keyof Required<T>]: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries<Check<unknown>>(fields).every(([key, check]) => check(value[key]));
