/**
 * Ways in which bytes may arrive: in one piece, cut once anywhere, cut twice anywhere, and byte by byte; the fewest pieces first.
 * So the first that goes wrong is also the shortest.
 */
export function everyCut(bytes: Uint8Array): Uint8Array[][] {
  const inside = Array.from({ length: bytes.length - 1 }, (_, index) => index + 1);
  const once = inside.map((cut) => [cut]);
  const twice = inside.flatMap((first) =>
    inside.filter((second) => second > first).map((second) => [first, second]),
  );
  return [[], ...once, ...twice, inside].map((cuts) => cutAt(bytes, cuts));
}

function cutAt(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  return [...cuts, bytes.length].map((end, index) => bytes.slice(cuts[index - 1] ?? 0, end));
}
