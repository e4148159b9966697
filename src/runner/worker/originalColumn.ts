const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The column of the original text for a column of the compiled text, by the `mappings` of a source map whose lines are
 * those of the original. All counted from 0. `undefined` when nothing is mapped at or before it on its line.
 */
export function originalColumn(mappings: string, line: number, column: number): number | undefined {
  let source = 0;
  let found: number | undefined;
  // A segment counts from the one before it, across lines, so that all lines up to this one are read.
  for (const [index, segments] of mappings.split(';', line + 1).entries()) {
    let generated = 0;
    for (const segment of segments.split(',').filter(Boolean)) {
      const [moved = 0, , , sourceMoved = 0] = decode(segment);
      generated += moved;
      source += sourceMoved;
      if (index === line && generated <= column) found = source;
    }
  }
  return found;
}

/** Base64 VLQ: five bits a digit, lowest first; the sixth bit says that more follow, the lowest of all is the sign. */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
