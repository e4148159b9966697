import type { CellOutput } from '../../trace/CellKernel';

/** Joins neighbouring pieces of one stream, so that a thousand prints are not a thousand elements. */
export function joinOutput(pieces: readonly CellOutput[]): CellOutput[] {
  const joined: CellOutput[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.stream === piece.stream)
      joined[joined.length - 1] = { stream: piece.stream, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
