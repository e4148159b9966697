/**
 * Lines in an order that is the same at each visit and is never the one that they came in, if there are two or more.
 * @param seed what the order depends on: the program's id
 */
export function shuffleLines(lines: readonly string[], seed: string): string[] {
  const draw = chances(seed);
  const shuffled = [...lines];
  for (let place = shuffled.length - 1; place > 0; place--) {
    const other = Math.floor(draw() * (place + 1));
    [shuffled[place], shuffled[other]] = [at(shuffled, other), at(shuffled, place)];
  }
  const same = shuffled.every((line, index) => line === lines[index]);
  return same ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

function at(lines: readonly string[], index: number): string {
  return lines[index] ?? '';
}

/** Numbers from 0 to below 1 that follow from a text: FNV-1a for the start, mulberry32 from there on. */
function chances(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
