/**
 * The smallest of the values that is at least as large as the given share of them (the nearest rank); 0 of none.
 *
 * @param sorted in order, the smallest first
 * @param share from 0 to 1
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? 0;
}
