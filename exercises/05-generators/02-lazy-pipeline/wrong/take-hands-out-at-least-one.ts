/**
 * @belief Whoever takes, takes at least one.
 * @fails take > pulls nothing at all when it takes none
 * @tell Your `take` looks at `count` for the first time when one item is pulled already. A page without room for offers asks for 0.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) if (keep(item)) yield item;
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  let taken = 0;
  for (const item of source) {
    yield item;
    taken += 1;
    if (taken >= count) return;
  }
}
