/**
 * @belief A chunk completes at most one record.
 * @fails Put the records together > cuts a chunk at its newlines
 * @fails Put the records together > joins a record that lies in several chunks
 * @fails Put the records together > keeps the empty record of a cancelled order
 * @fails Put the records together > gives the same records however the text is cut
 * @fails Read no further than needed > reads no chunk while the last one still holds a whole record
 * @fails Read no further than needed > never reads ahead, however the text is cut
 * @tell You look for a newline once in each chunk. A chunk can hold many, and a chunk with none is as good. Go on until there is no newline
 * left, and only then read again.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    rest += chunk;
    const end = rest.indexOf('\n');
    if (end === -1) continue;
    yield rest.slice(0, end);
    rest = rest.slice(end + 1);
  }
  if (rest !== '') yield rest;
}
