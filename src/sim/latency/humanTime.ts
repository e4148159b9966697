const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
const YEAR = 365.25 * DAY;
const UNITS = [
  ['s', 1],
  ['min', MINUTE],
  ['h', HOUR],
  ['days', DAY],
  ['years', YEAR],
] as const;

/**
 * A time on the ladder as a person would live it, if one nanosecond were one second: `500 000 ns` are `5.8 days`.
 * Two digits that are not 0, and more only where a number is larger than that.
 */
export function humanTime(ns: number): string {
  const [unit, size] = unitOf(ns);
  return named(rounded(ns / size), unit);
}

/** The same for a range, in the unit of its upper end: `5–6.7 min`; both units where the ends are far apart. */
export function humanRange([low, high]: readonly [number, number]): string {
  const [unit, size] = unitOf(high);
  if (unitOf(low)[0] !== unit) return `${humanTime(low)} – ${humanTime(high)}`;
  const [from, to] = [rounded(low / size), rounded(high / size)];
  return from === to ? named(to, unit) : `${from.toLocaleString('en-US')}–${named(to, unit)}`;
}

function unitOf(seconds: number) {
  return UNITS.findLast(([, size]) => rounded(seconds / size) >= 1) ?? UNITS[0];
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

function named(value: number, unit: string): string {
  const one = value === 1 ? unit.replace(/s$/, '') || unit : unit;
  return `${value.toLocaleString('en-US')} ${one}`;
}
