/**
 * Places at which so many bytes may be cut: nowhere, once anywhere, twice anywhere, and between all of them; the fewest cuts first.
 * So the first that goes wrong is also the shortest.
 */
export function everyCut(length: number): number[][] {
  const inside = Array.from({ length: length - 1 }, (_, index) => index + 1);
  const once = inside.map((cut) => [cut]);
  const twice = inside.flatMap((first) =>
    inside.filter((second) => second > first).map((second) => [first, second]),
  );
  return [[], ...once, ...twice, inside];
}

/** The pieces between these places. */
export function cutAt(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  return [...cuts, bytes.length].map((end, index) => bytes.slice(cuts[index - 1] ?? 0, end));
}
