/**
 * Hands out the records of a text that comes in chunks. A newline ends a record; the last one may lack it.
 *
 * Make this a generator function. Read a chunk, hand out the records that are whole now, keep the rest.
 */
export function records(chunks: Iterable<string>): Iterable<string> {
  return [];
}
