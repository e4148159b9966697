/**
 * @belief A chunk holds whole records.
 * @fails Put the records together > joins a record that lies in several chunks
 * @fails Put the records together > hands out the last record, which has no newline
 * @fails Put the records together > adds no record behind the last newline
 * @fails Put the records together > reads on after an empty chunk
 * @fails Put the records together > gives the same records however the text is cut
 * @fails Read no further than needed > hands out a record when its newline is read
 * @tell You cut each chunk on its own, so a record that lies across the border of two chunks comes out in two pieces. The border is where
 * the disk's block ends and says nothing about orders. Keep what has no newline yet.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  for (const chunk of chunks) {
    const lines = chunk.split('\n');
    if (lines.at(-1) === '') lines.pop();
    yield* lines;
  }
}
