/**
 * @belief Taking three items means to stop when the fourth comes.
 * @fails take > pulls not one item too many
 * @fails take > pulls nothing at all when it takes none
 * @fails A pipeline of all three > pulls as far as the last product that the page needs
 * @fails A pipeline of all three > brings one product through before it pulls the next
 * @tell Your `take` pulls an item to find out that it wanted no more, and the supplier bills it. At the top of a `for…of` body the
 * item is pulled already. Where must the check stand so that the loop ends *before* the next pull?
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
    if (taken === count) return;
    taken += 1;
    yield item;
  }
}
