import { describe, expect, it } from 'vitest';
import { filter, map, take } from './exercise';
import { SupplierFeed } from './support/SupplierFeed';
import { storyOf } from './support/storyOf';

const isEven = (n: number) => n % 2 === 0;
const double = (n: number) => n * 2;

/** A feed so long that whoever pulls all of it is seen at once, and that still ends. */
const longFeed = () => new SupplierFeed(Array.from({ length: 1000 }, (_, index) => index + 1));

/** Hands out 1 and 2, and then its connection breaks. */
function* brokenFeed(): Generator<number> {
  yield 1;
  yield 2;
  throw new Error('the supplier is down');
}

/** All items, but no more than twenty in case they never end. */
function all<T>(items: Iterable<T>): T[] {
  return firstOf(items, 20);
}

/** A reader who leaves the loop with `break` after so many items. */
function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const seen: T[] = [];
  for (const item of items) {
    seen.push(item);
    if (seen.length === count) break;
  }
  return seen;
}

/** `2, 4`, or `nothing`. */
const inWords = (seen: readonly unknown[]) => seen.map(String).join(', ') || 'nothing';

/** `1 item`, `3 items`. */
const itemCount = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;

/** The feed's count after each of so many requests of a reader who does not go away. */
function pulledAfterEach(feed: SupplierFeed<number>, items: Iterable<number>, requests: number) {
  const reader = items[Symbol.iterator]();
  return Array.from({ length: requests }, () => {
    reader.next();
    return feed.pulled;
  });
}

describe('map', () => {
  it('hands out each item changed, in order', () => {
    const seen = all(map([1, 2, 3], double));
    expect(seen, `doubling 1, 2, 3 handed out ${inWords(seen)}`).toEqual([2, 4, 6]);
  });

  it('passes on 0, an empty text and undefined like any other item', () => {
    const seen = all(map([1, 0, '', undefined, 2], (item) => item));
    expect(seen, `of 5 items, one of them 0, map handed out ${itemCount(seen.length)}`).toEqual([
      1,
      0,
      '',
      undefined,
      2,
    ]);
  });

  it('calls change anew for an item that came before', () => {
    let calls = 0;
    const seen = all(map(['tea', 'tea'], (item) => `${item} ${++calls}`));
    expect(seen, `of two equal items, numbered by change, came ${inWords(seen)}`).toEqual([
      'tea 1',
      'tea 2',
    ]);
  });

  it('pulls nothing before the reader asks', () => {
    const feed = longFeed();
    map(feed, double);
    expect(feed.pulled, `nobody asked for an item, yet map pulled ${itemCount(feed.pulled)}`).toBe(
      0,
    );
  });

  it('pulls one item for each that the reader asks for', () => {
    const feed = longFeed();
    const pulled = pulledAfterEach(feed, map(feed, double), 3);
    expect(pulled, `after 1, 2 and 3 requests map had pulled ${pulled.join(', ')} items`).toEqual([
      1, 2, 3,
    ]);
  });

  it('closes the source when the reader stops', () => {
    const feed = longFeed();
    const seen = firstOf(map(feed, double), 2);
    expect(seen, `a reader who stops after two items got ${inWords(seen)}`).toEqual([2, 4]);
    expect(feed.isOpen, 'the reader stopped, and map left the source open').toBe(false);
  });

  it('passes an error of the source to the reader', () => {
    const feed = new SupplierFeed(brokenFeed());
    const story = storyOf(() => map(feed, double));
    expect(story, `the source failed after 1 and 2, and the reader got ${inWords(story)}`).toEqual([
      2,
      4,
      'Error: the supplier is down',
    ]);
  });

  it('passes on an error of change, and closes the source', () => {
    const feed = longFeed();
    const change = (n: number) => {
      if (n === 2) throw new Error('no price for product 2');
      return n;
    };
    const story = storyOf(() => map(feed, change));
    expect(story, `change threw at the second item, and the reader got ${inWords(story)}`).toEqual([
      1,
      'Error: no price for product 2',
    ]);
    expect(feed.isOpen, 'change threw, and map left the source open').toBe(false);
  });
});

describe('filter', () => {
  it('hands out the items that are kept, in order', () => {
    const seen = all(filter([0, 5, 5, 12, 0, 30, 7], (n) => n < 10));
    expect(seen, `of 0, 5, 5, 12, 0, 30, 7, below 10 are ${inWords(seen)}`).toEqual([
      0, 5, 5, 0, 7,
    ]);
  });

  it('asks keep anew about an item that came before', () => {
    let left = 2;
    const seen = all(filter(['tea', 'tea', 'tea'], () => left-- > 0));
    expect(
      seen,
      `of three teas keep wanted the first two, and the reader got ${inWords(seen)}`,
    ).toEqual(['tea', 'tea']);
  });

  it('pulls nothing before the reader asks', () => {
    const feed = longFeed();
    filter(feed, isEven);
    expect(
      feed.pulled,
      `nobody asked for an item, yet filter pulled ${itemCount(feed.pulled)}`,
    ).toBe(0);
  });

  it('pulls as far as the next item that is kept, and no further', () => {
    const feed = longFeed();
    const pulled = pulledAfterEach(feed, filter(feed, isEven), 3);
    expect(
      pulled,
      `the even items are the 2nd, 4th and 6th; for them filter had pulled ${pulled.join(', ')}`,
    ).toEqual([2, 4, 6]);
  });

  it('closes the source when the reader stops', () => {
    const feed = longFeed();
    const seen = firstOf(filter(feed, isEven), 2);
    expect(seen, `a reader who stops after two items got ${inWords(seen)}`).toEqual([2, 4]);
    expect(feed.isOpen, 'the reader stopped, and filter left the source open').toBe(false);
  });

  it('passes an error of the source to the reader', () => {
    const feed = new SupplierFeed(brokenFeed());
    const story = storyOf(() => filter(feed, isEven));
    expect(story, `the source failed after 1 and 2, and the reader got ${inWords(story)}`).toEqual([
      2,
      'Error: the supplier is down',
    ]);
  });

  it('passes on an error of keep, and closes the source', () => {
    const feed = longFeed();
    const keep = (n: number) => {
      if (n === 2) throw new Error('product 2 has no price');
      return true;
    };
    const story = storyOf(() => filter(feed, keep));
    expect(story, `keep threw at the second item, and the reader got ${inWords(story)}`).toEqual([
      1,
      'Error: product 2 has no price',
    ]);
    expect(feed.isOpen, 'keep threw, and filter left the source open').toBe(false);
  });
});

describe('take', () => {
  it('hands out the first items', () => {
    const seen = all(take(['a', 'b', 'c', 'd'], 2));
    expect(seen, `take(2) of a, b, c, d handed out ${inWords(seen)}`).toEqual(['a', 'b']);
  });

  it('hands out what there is when the source has fewer', () => {
    const seen = all(take(['a', 'b'], 5));
    expect(seen, `take(5) of two items handed out ${itemCount(seen.length)}`).toEqual(['a', 'b']);
  });

  it('pulls nothing before the reader asks', () => {
    const feed = longFeed();
    take(feed, 3);
    expect(feed.pulled, `nobody asked for an item, yet take pulled ${itemCount(feed.pulled)}`).toBe(
      0,
    );
  });

  it('pulls one item for each that the reader asks for', () => {
    const feed = longFeed();
    const pulled = pulledAfterEach(feed, take(feed, 3), 2);
    expect(pulled, `after 1 and 2 requests take had pulled ${pulled.join(', ')} items`).toEqual([
      1, 2,
    ]);
  });

  it('pulls not one item too many', () => {
    const feed = longFeed();
    const seen = all(take(feed, 2));
    expect(seen, `take(2) handed out ${inWords(seen)}`).toEqual([1, 2]);
    expect(feed.pulled, `take(2) pulled ${itemCount(feed.pulled)} from the source`).toBe(2);
  });

  it('pulls nothing at all when it takes none', () => {
    const feed = longFeed();
    const seen = all(take(feed, 0));
    expect(seen, `take(0) handed out ${itemCount(seen.length)}`).toEqual([]);
    expect(feed.pulled, `take(0) pulled ${itemCount(feed.pulled)} from the source`).toBe(0);
  });

  it('closes the source when it has enough', () => {
    const feed = longFeed();
    const seen = all(take(feed, 2));
    expect(seen, `take(2) handed out ${inWords(seen)}`).toEqual([1, 2]);
    expect(feed.isOpen, 'take(2) had its two items, and left the source open').toBe(false);
  });

  it('closes the source when the reader stops', () => {
    const feed = longFeed();
    const seen = firstOf(take(feed, 5), 2);
    expect(seen, `a reader who stops after two of five items got ${inWords(seen)}`).toEqual([1, 2]);
    expect(feed.isOpen, 'the reader stopped, and take left the source open').toBe(false);
  });

  it('passes an error of the source to the reader', () => {
    const feed = new SupplierFeed(brokenFeed());
    const story = storyOf(() => take(feed, 5));
    expect(story, `the source failed after 1 and 2, and the reader got ${inWords(story)}`).toEqual([
      1,
      2,
      'Error: the supplier is down',
    ]);
  });
});

describe('A pipeline of all three', () => {
  it('pulls as far as the last product that the page needs', () => {
    const feed = longFeed();
    const seen = all(take(map(filter(feed, isEven), double), 3));
    expect(
      seen,
      `the doubles of the first three even numbers came out as ${inWords(seen)}`,
    ).toEqual([4, 8, 12]);
    expect(
      feed.pulled,
      `the third even number is the 6th item; the pipeline pulled ${feed.pulled}`,
    ).toBe(6);
  });

  it('brings one product through before it pulls the next', () => {
    const log: string[] = [];
    const kept = filter([1, 2, 3, 4, 5, 6], (n) => {
      log.push(`keep ${n}?`);
      return isEven(n);
    });
    const changed = map(kept, (n) => {
      log.push(`change ${n}`);
      return n;
    });
    for (const n of take(changed, 2)) log.push(`show ${n}`);
    expect(log, 'product 2 is shown before the pipeline looks at product 3').toEqual([
      'keep 1?',
      'keep 2?',
      'change 2',
      'show 2',
      'keep 3?',
      'keep 4?',
      'change 4',
      'show 4',
    ]);
  });

  it('closes the feed when the page has enough', () => {
    const feed = longFeed();
    const seen = all(take(map(filter(feed, isEven), double), 2));
    expect(seen, `the page that wants two products got ${inWords(seen)}`).toEqual([4, 8]);
    expect(feed.isOpen, 'the page had its two products, and the feed stayed open').toBe(false);
  });

  it('closes the feed when the reader stops', () => {
    const feed = longFeed();
    const seen = firstOf(filter(map(take(feed, 100), double), isEven), 2);
    expect(seen, `a reader who stops after two items got ${inWords(seen)}`).toEqual([2, 4]);
    expect(feed.isOpen, 'the reader stopped, and the feed stayed open').toBe(false);
  });

  it('tells the reader that the feed has failed', () => {
    const feed = new SupplierFeed(brokenFeed());
    const story = storyOf(() => take(map(filter(feed, isEven), double), 3));
    expect(story, `the feed failed after 1 and 2, and the reader got ${inWords(story)}`).toEqual([
      4,
      'Error: the supplier is down',
    ]);
  });
});
