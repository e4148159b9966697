/**
 * @belief When the reader stops, everything that stands behind it stops too.
 * @fails Close the file > closes the file when the reader stops at the end of a chunk
 * @fails Close the file > closes the file when the reader stops in the middle of a chunk
 * @fails Close the file > opens and closes the file once, wherever the reader stops and however the text is cut
 * @tell The reader's `break` ends your generator, but you pull the chunks with `next` yourself, and nobody tells the file. Its iterator
 * has a `return` for that. A `for…of` loop calls it for you; by hand it belongs into a `finally`.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  const blocks = chunks[Symbol.iterator]();
  let rest = '';
  for (let block = blocks.next(); !block.done; block = blocks.next()) {
    const lines = (rest + block.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
