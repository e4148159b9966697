const UNITS = [
  ['ns', 1],
  ['µs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
] as const;

/** A time in nanoseconds as it is written: `0.5 ns`, `1.4 µs`, `500 µs`, `60 s`. At most three digits that are not 0. */
export function showTime(ns: number): string {
  const [unit, size] = unitOf(ns);
  return `${digits(ns / size)} ${unit}`;
}

/** A range, in the unit of its upper end: `0.8–1.1 µs`; one number if both are the same. */
export function showRange([low, high]: readonly [number, number]): string {
  const [unit, size] = unitOf(high);
  const [from, to] = [digits(low / size), digits(high / size)];
  return from === to ? `${to} ${unit}` : `${from}–${to} ${unit}`;
}

function unitOf(ns: number) {
  // What is written with three digits decides: 999.9 ns are 1 µs.
  return UNITS.findLast(([, size]) => Number((ns / size).toPrecision(3)) >= 1) ?? UNITS[0];
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
