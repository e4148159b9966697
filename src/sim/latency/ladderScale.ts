/** The ends of the ladder, in nanoseconds: 0.1 ns and 100 s, twelve powers of ten. */
export const ladderEnds = [1e-1, 1e11] as const;

const [bottom, top] = ladderEnds.map(Math.log10) as [number, number];

/** Where a time stands between the ends, from 0 to 1. Equal ways are equal factors; what lies beyond an end stands at it. */
export function shareOf(ns: number): number {
  return Math.min(1, Math.max(0, (Math.log10(ns) - bottom) / (top - bottom)));
}

/** The time at a place, in nanoseconds, with two digits that are not 0. */
export function timeAt(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return Number((10 ** (bottom + within * (top - bottom))).toPrecision(2));
}

/** Each power of ten from one end to the other. */
export const decades: readonly number[] = Array.from({ length: top - bottom + 1 }, (_, power) =>
  Number((10 ** (bottom + power)).toPrecision(1)),
);
