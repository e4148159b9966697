/**
 * @belief Only the next chunk tells whether a record is the last one, so it must be read first.
 * @fails Read no further than needed > hands out a record when its newline is read
 * @fails Read no further than needed > reads no chunk while the last one still holds a whole record
 * @fails Read no further than needed > never reads ahead, however the text is cut
 * @tell Your `records` reads one chunk more than it needs before it hands anything out. A record that has its newline is whole,
 * whatever follows. Only a record *without* a newline has to wait.
 */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  let ready: string[] = [];
  for (const chunk of chunks) {
    yield* ready;
    ready = (rest + chunk).split('\n');
    rest = ready.pop() ?? '';
  }
  yield* ready;
  if (rest !== '') yield rest;
}
