/** Hands out the records of a text that comes in chunks. A newline ends a record; the last one may lack it. */
export function* records(chunks: Iterable<string>): Iterable<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    // Behind the last newline a record has begun whose end is not read yet.
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
