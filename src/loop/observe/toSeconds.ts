/** To the nanosecond: 0.1 + 0.2 is 0.3. */
export function toSeconds(seconds: number): number {
  return Math.round(seconds * 1e9) / 1e9;
}
