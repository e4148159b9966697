/**
 * @belief `take(feed, 3)` takes three items.
 * @fails take > pulls nothing before the reader asks
 * @fails take > pulls one item for each that the reader asks for
 * @fails take > passes an error of the source to the reader
 * @fails A pipeline of all three > brings one product through before it pulls the next
 * @fails A pipeline of all three > tells the reader that the feed has failed
 * @tell Your `take` pulls as soon as it is called. It should only promise: the items are pulled when a reader asks for them, and never
 * if none does. What kind of function runs nothing when it is called?
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of source) yield change(item);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of source) if (keep(item)) yield item;
}

export function take<T>(source: Iterable<T>, count: number): Iterable<T> {
  const items: T[] = [];
  if (count === 0) return items;
  for (const item of source) {
    items.push(item);
    if (items.length === count) break;
  }
  return items;
}
