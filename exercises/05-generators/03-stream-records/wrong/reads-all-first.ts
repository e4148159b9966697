/**
 * @belief A text has to be there as a whole before it can be cut into lines.
 * @fails Read no further than needed > opens nothing before the first record is asked for
 * @fails Read no further than needed > hands out a record when its newline is read
 * @fails Read no further than needed > reads no chunk while the last one still holds a whole record
 * @fails Read no further than needed > never reads ahead, however the text is cut
 * @tell Your `records` reads the whole file before it hands out the first record, and the file is larger than the memory. To hand out a
 * record you need the text up to its newline, and nothing behind it.
 */
export function records(chunks: Iterable<string>): Iterable<string> {
  const lines = [...chunks].join('').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
