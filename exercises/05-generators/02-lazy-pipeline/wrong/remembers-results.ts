/**
 * @belief An item that came before gives what it gave before.
 * @fails map > calls change anew for an item that came before
 * @tell Your map keeps what `change` gave and hands it out again for an equal item. But a function may count, read a clock or look at
 * an object that has changed since. And what is kept grows with the source: a pipeline holds one item at a time.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  const known = new Map<T, U>();
  for (const item of source) {
    if (!known.has(item)) known.set(item, change(item));
    yield known.get(item) as U;
  }
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) {
    if (keep(item)) yield item;
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
