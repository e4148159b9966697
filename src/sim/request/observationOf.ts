/** The traffic that a figure is taken from: a minute, or less where the requests come so fast that fewer seconds show as much. */
const [LONGEST_S, SHORTEST_S, ENOUGH] = [60, 15, 3000];
const SEED = 1;

/**
 * How long to look at requests that come at this rate. All figures of one rate come from the same requests.
 *
 * @param rate requests each second
 */
export function observationOf(rate: number): {
  readonly durationMs: number;
  readonly seed: number;
} {
  const seconds = Math.round(Math.min(LONGEST_S, Math.max(SHORTEST_S, ENOUGH / rate)));
  return { durationMs: 1000 * seconds, seed: SEED };
}
