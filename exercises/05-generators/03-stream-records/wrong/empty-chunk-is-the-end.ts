/**
 * @belief An empty chunk means that the file has ended.
 * @fails Put the records together > reads on after an empty chunk
 * @tell You stop at the first chunk that is empty, and all orders behind it are lost. The end is when the source has no further chunk;
 * a chunk without text is a chunk.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    if (chunk === '') break;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
