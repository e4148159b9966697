/**
 * @belief An item that was kept once is kept again.
 * @fails filter > asks keep anew about an item that came before
 * @tell Your filter remembers what `keep` said of an item and does not ask again about an equal one. But `keep` may count, or look at a
 * stock that sinks: its answer holds for this item and this moment. And what is remembered grows with the source.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  const known = new Map<T, boolean>();
  for (const item of source) {
    if (!known.has(item)) known.set(item, keep(item));
    if (known.get(item)) yield item;
  }
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
