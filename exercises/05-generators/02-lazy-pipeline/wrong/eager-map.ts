/**
 * @belief `map` and `filter` on a source are those of an array: copy it into one, then use its methods.
 * @fails map > pulls nothing before the reader asks
 * @fails map > pulls one item for each that the reader asks for
 * @fails map > passes an error of the source to the reader
 * @fails map > passes on an error of change, and closes the source
 * @fails filter > pulls nothing before the reader asks
 * @fails filter > pulls as far as the next item that is kept, and no further
 * @fails filter > passes an error of the source to the reader
 * @fails filter > passes on an error of keep, and closes the source
 * @fails A pipeline of all three > pulls as far as the last product that the page needs
 * @fails A pipeline of all three > brings one product through before it pulls the next
 * @fails A pipeline of all three > tells the reader that the feed has failed
 * @tell `[...source]` pulls the whole feed: 80 000 requests for three products, and all of them before anybody asks for one. Do not
 * collect the items. Hand each one out when it comes.
 */
export function map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  return [...source].map(change);
}

export function filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  return [...source].filter(keep);
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
