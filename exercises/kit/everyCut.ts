/**
 * Places at which so many bytes may be cut: nowhere, once anywhere, twice anywhere, and between all of them; the fewest cuts first.
 * So the first that goes wrong is also the shortest.
 */
export function everyCut(length: number): number[][] {
  const inside = Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1);
  const once = inside.map((cut) => [cut]);
  const twice = inside.flatMap((first) =>
    inside.filter((second) => second > first).map((second) => [first, second]),
  );
  // Of fewer than four bytes, the cuts between all are among these.
  return [[], ...once, ...twice, ...(inside.length > 2 ? [inside] : [])];
}
