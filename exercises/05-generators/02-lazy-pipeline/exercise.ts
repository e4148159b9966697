/** Hands out `change(item)` for each item of the source. */
export function map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  // Make this a generator function: pull an item, change it, hand it out, wait.
  return [];
}

/** Hands out the items for which `keep(item)` is true. */
export function filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  // Pull until an item is kept, hand it out, wait.
  return [];
}

/** Hands out the first `count` items and then closes the source. */
export function take<T>(source: Iterable<T>, count: number): Iterable<T> {
  // Hand out items until there are `count` of them, and pull not one more.
  return [];
}
