/**
 * @belief To hand out an item, `filter` must know whether another one follows.
 * @fails filter > pulls as far as the next item that is kept, and no further
 * @fails filter > passes an error of the source to the reader
 * @fails filter > passes on an error of keep, and closes the source
 * @fails A pipeline of all three > pulls as far as the last product that the page needs
 * @fails A pipeline of all three > brings one product through before it pulls the next
 * @fails A pipeline of all three > tells the reader that the feed has failed
 * @tell Your `filter` holds an item back until it has found the one after it. A source that is slow, or never has another, keeps the
 * reader waiting for an item that is there. Whether more follow is a question for the next request.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  let waiting: { item: T } | undefined;
  for (const item of source) {
    if (!keep(item)) continue;
    if (waiting) yield waiting.item;
    waiting = { item };
  }
  if (waiting) yield waiting.item;
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  if (count === 0) return;
  let taken = 0;
  for (const item of source) {
    yield item;
    taken += 1;
    if (taken === count) return;
  }
}
