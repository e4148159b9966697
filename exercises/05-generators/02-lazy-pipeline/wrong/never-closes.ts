/**
 * @belief A source that nobody reads any more closes by itself.
 * @fails map > closes the source when the reader stops
 * @fails map > passes on an error of change, and closes the source
 * @fails filter > closes the source when the reader stops
 * @fails filter > passes on an error of keep, and closes the source
 * @fails take > closes the source when it has enough
 * @fails take > closes the source when the reader stops
 * @fails A pipeline of all three > closes the feed when the page has enough
 * @fails A pipeline of all three > closes the feed when the reader stops
 * @tell You call `next` yourself, and nobody tells the source that you are finished with it: its connection stays open. Who opens an
 * iterator has to call its `return` when they leave early, also after an error. A `for…of` loop does that for you.
 */
export function* map<T, U>(source: Iterable<T>, change: (item: T) => U): Iterable<U> {
  const items = source[Symbol.iterator]();
  for (let step = items.next(); !step.done; step = items.next()) yield change(step.value);
}

export function* filter<T>(source: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  const items = source[Symbol.iterator]();
  for (let step = items.next(); !step.done; step = items.next()) {
    if (keep(step.value)) yield step.value;
  }
}

export function* take<T>(source: Iterable<T>, count: number): Iterable<T> {
  const items = source[Symbol.iterator]();
  for (let taken = 0; taken < count; taken += 1) {
    const step = items.next();
    if (step.done) return;
    yield step.value;
  }
}
