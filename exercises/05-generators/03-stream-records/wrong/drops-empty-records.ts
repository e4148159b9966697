/**
 * @belief An empty line is no record.
 * @fails Put the records together > keeps the empty record of a cancelled order
 * @fails Put the records together > gives the same records however the text is cut
 * @fails Read no further than needed > never reads ahead, however the text is cut
 * @tell You leave out lines without text. Then the orders behind a cancelled one move up, and record 100 is no longer order 100. Only
 * behind the last newline is there no record.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield line;
  }
  if (rest) yield rest;
}
