/** Times that differ by less are the same time: the finest step that an engine's clock has is a microsecond. */
export const clockResolution = 1e-6;

/** A time as it is written: at most six digits after the point, and no more than it has. `0.1`, for 0.09999999999999998 too. */
export function seconds(time: number): string {
  return String(Number(time.toFixed(6)));
}
