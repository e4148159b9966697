/**
 * @belief A source has ended when it has no value to give.
 * @fails map > passes on 0, an empty text and undefined like any other item
 * @fails filter > hands out the items that are kept, in order
 * @tell Your loop ends at the first item that counts as false: a product with a stock of 0 hides all that follow it. A source says that
 * it has ended by `done: true`; its value says nothing about that.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) {
    if (!item) return;
    yield change(item);
  }
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) {
    if (!item) return;
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
