/**
 * @belief Every record ends with a newline.
 * @fails Put the records together > hands out the last record, which has no newline
 * @fails Put the records together > reads on after an empty chunk
 * @fails Put the records together > gives the same records however the text is cut
 * @tell When the chunks are over, your `records` still holds a text that nobody gets: the last order of the night. What do you do with
 * the rest behind the loop?
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
