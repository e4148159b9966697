/**
 * @belief Only a reader who stops closes the source; a `take` that has enough has come to its end anyway.
 * @fails take > closes the source when it has enough
 * @fails A pipeline of all three > closes the feed when the page has enough
 * @tell Your `take` ends, but its source does not know: it still stands at the item after your last one, with its connection open. For
 * the source, having enough is leaving early.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) if (keep(item)) yield item;
}

export function take<T>(source: Iterable<T>, count: number): Iterable<T> {
  const items = source[Symbol.iterator]();
  let taken = 0;
  return {
    [Symbol.iterator]: () => ({
      next() {
        if (taken >= count) return { value: undefined, done: true };
        taken += 1;
        return items.next();
      },
      return() {
        items.return?.();
        return { value: undefined, done: true };
      },
    }),
  };
}
