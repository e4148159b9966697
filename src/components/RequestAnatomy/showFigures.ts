/** A time as it is written in the simulator: `0.5 ms`, `24 ms`, `1.2 s`, `60 s`. */
export function showMs(ms: number): string {
  if (ms >= 999.5) return `${trim((ms / 1000).toFixed(ms < 9950 ? 1 : 0))} s`;
  return `${trim(ms.toFixed(ms < 9.95 ? 1 : 0))} ms`;
}

/** Requests each second, as they are written: `4.8`, `120`. */
export function showRate(rate: number): string {
  return trim(rate.toFixed(rate < 9.95 ? 1 : 0));
}

/** A share as it is written: `2%`. */
export function showShare(share: number): string {
  return `${trim((100 * share).toFixed(share < 0.0995 ? 1 : 0))}%`;
}

/** A number of things: `12,077`. */
export function showCount(count: number): string {
  return count.toLocaleString('en-US');
}

function trim(digits: string): string {
  return digits.replace(/\.0$/, '');
}
