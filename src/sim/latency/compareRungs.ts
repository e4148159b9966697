import type { Rung } from './Rung';

/** How many times as long the longer of two things takes. */
export interface RungComparison {
  readonly longer: Rung;
  readonly shorter: Rung;
  /** At least and at most, from the ends of both ranges. */
  readonly times: readonly [low: number, high: number];
}

/** Lays two rungs side by side; the one whose range has the larger middle is the longer. */
export function compareRungs(one: Rung, other: Rung): RungComparison {
  const [longer, shorter] = middleOf(one) >= middleOf(other) ? [one, other] : [other, one];
  const times = [longer.ns[0] / shorter.ns[1], longer.ns[1] / shorter.ns[0]] as const;
  return { longer, shorter, times };
}

/** The middle of a rung's range on the logarithmic scale, in nanoseconds. */
export function middleOf({ ns: [low, high] }: Rung): number {
  return Math.sqrt(low * high);
}

/** `A round trip in one data centre takes 8,300 to 10,000 times as long as a Python function call.` */
export function sayComparison(one: Rung, other: Rung): string {
  if (one.id === other.id) return 'Choose two different ones to compare them.';
  const { longer, shorter, times } = compareRungs(one, other);
  const name = longer.name.charAt(0).toUpperCase() + longer.name.slice(1);
  const [low, high] = times.map((factor) => Number(factor.toPrecision(2)).toLocaleString('en-US'));
  const factor = low === high ? low : `${low} to ${high}`;
  return `${name} takes ${factor} times as long as ${shorter.name}.`;
}
