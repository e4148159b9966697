/**
 * @belief What is left when the chunks are over is always a record.
 * @fails Put the records together > cuts a chunk at its newlines
 * @fails Put the records together > joins a record that lies in several chunks
 * @fails Put the records together > adds no record behind the last newline
 * @fails Put the records together > keeps the empty record of a cancelled order
 * @fails Put the records together > finds no record in an empty file
 * @tell A file that ends with a newline leaves nothing behind it, and you hand out that nothing as an order. The newline *ends* the last
 * record; it does not begin another.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
