/** Hands out `change(item)` for each item of the source. */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

/** Hands out the items for which `keep(item)` is true. */
export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) {
    if (keep(item)) yield item;
  }
}

/** Hands out the first `count` items and then closes the source. */
export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  if (count <= 0) return;
  let taken = 0;
  for (const item of source) {
    yield item;
    taken += 1;
    // Leaving the loop here, before it pulls again, closes the source.
    if (taken === count) return;
  }
}
