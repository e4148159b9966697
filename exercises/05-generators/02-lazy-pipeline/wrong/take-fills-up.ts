/**
 * @belief `take(5)` always hands out five.
 * @fails take > hands out what there is when the source has fewer
 * @tell Your `take` goes on asking after the source has said `done: true`, and hands out `undefined` for what is not there.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) if (keep(item)) yield item;
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  const items = source[Symbol.iterator]();
  try {
    for (let taken = 0; taken < count; taken += 1) yield items.next().value;
  } finally {
    items.return?.();
  }
}
