/**
 * @belief `take` has to have all its items before it can hand out the first.
 * @fails take > pulls one item for each that the reader asks for
 * @fails take > passes an error of the source to the reader
 * @fails A pipeline of all three > brings one product through before it pulls the next
 * @fails A pipeline of all three > tells the reader that the feed has failed
 * @tell Your `take` fills an array first and hands out afterwards. A reader who stops after one item has paid for all of them, and the
 * first product waits for the last.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) if (keep(item)) yield item;
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  if (count === 0) return;
  const items: T[] = [];
  for (const item of source) {
    items.push(item);
    if (items.length === count) break;
  }
  yield* items;
}
