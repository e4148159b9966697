/**
 * @belief A pipeline must not fail: what cannot be had is left out.
 * @fails map > passes an error of the source to the reader
 * @fails map > passes on an error of change, and closes the source
 * @fails filter > passes an error of the source to the reader
 * @fails filter > passes on an error of keep, and closes the source
 * @fails take > passes an error of the source to the reader
 * @fails A pipeline of all three > tells the reader that the feed has failed
 * @tell Your functions catch errors and go on as if the feed had ended. The page shows two products and nobody learns that the supplier
 * is down. A part of a pipeline that cannot mend an error lets it pass.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  try {
    for (const item of source) yield change(item);
  } catch {
    return;
  }
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  try {
    for (const item of source) if (keep(item)) yield item;
  } catch {
    return;
  }
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  if (count === 0) return;
  let taken = 0;
  try {
    for (const item of source) {
      yield item;
      taken += 1;
      if (taken === count) return;
    }
  } catch {
    return;
  }
}
