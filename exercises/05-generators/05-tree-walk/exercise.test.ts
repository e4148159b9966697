import { describe, expect, it } from 'vitest';
import { walk } from './exercise';
import { Recorder } from './support/recorder';
import type { Category } from './support/shop';

/** A small shop. Its products in order: Gift card, Mug, Pan, Paring knife, Bread knife, Hose. */
function openShop() {
  const database = new Recorder();
  const shop = database.category(
    'Shop',
    { 'Gift card': 5 },
    database.category(
      'Kitchen',
      { Mug: 12, Pan: 3 },
      database.category('Knives', { 'Paring knife': 7, 'Bread knife': 1 }),
    ),
    database.category('Garden', { Hose: 2 }),
  );
  return { database, shop };
}

/** More products than any tree in these tests has: a walk that goes on for longer does not end. */
const TOO_MANY = 50;

/** Walks to the end: the names of the products, and the value that the walk returned. */
function walkAll(category: Category): { names: string[]; returned: unknown } {
  const products = walk(category);
  const names: string[] = [];
  while (names.length < TOO_MANY) {
    const { value, done } = products.next();
    if (done) return { names, returned: value };
    names.push(value.name);
  }
  return { names, returned: `nothing: it yielded ${TOO_MANY} products and went on` };
}

function expectNames(category: Category, wanted: readonly string[]): void {
  const { names } = walkAll(category);
  expect(
    names,
    `the walk should have yielded ${wanted.join(', ')}; it yielded ${names.join(', ') || 'nothing'}`,
  ).toEqual(wanted);
}

function expectPieces(category: Category, wanted: number): void {
  const { returned } = walkAll(category);
  expect(returned, `the walk should have returned ${wanted} pieces; it returned ${returned}`).toBe(
    wanted,
  );
}

/** Takes products until the one of this name is out. The walk is then in the middle of the tree. */
function walkTo(products: ReturnType<typeof walk>, name: string): void {
  const seen: string[] = [];
  while (seen.at(-1) !== name && seen.length < TOO_MANY) {
    const { value, done } = products.next();
    if (done) break;
    seen.push(value.name);
  }
  expect(
    seen.at(-1),
    `the walk should have come to ${name}; it yielded ${seen.join(', ') || 'nothing'} and ended`,
  ).toBe(name);
}

function expectAllClosed(database: Recorder, when: string): void {
  const open = [...database.open];
  expect(open, `${when}, and these lists are still open: ${open.join(', ')}`).toEqual([]);
}

describe('Yield every product', () => {
  it('yields its own products, then those of its subcategories', () => {
    const database = new Recorder();
    const kitchen = database.category('Kitchen', { Mug: 12, Pan: 3 });
    const garden = database.category('Garden', { Hose: 2 });
    expectNames(database.category('Shop', { 'Gift card': 5 }, kitchen, garden), [
      'Gift card',
      'Mug',
      'Pan',
      'Hose',
    ]);
  });

  it('goes to the bottom of a subcategory before it begins the next', () => {
    expectNames(openShop().shop, [
      'Gift card',
      'Mug',
      'Pan',
      'Paring knife',
      'Bread knife',
      'Hose',
    ]);
  });

  it('goes on after a category without products', () => {
    const database = new Recorder();
    const empty = database.category('Sale', {});
    const hidden = database.category('Outlet', {}, database.category('Last pieces', { Kettle: 1 }));
    const garden = database.category('Garden', { Hose: 2 });
    expectNames(database.category('Shop', {}, empty, hidden, garden), ['Kettle', 'Hose']);
  });
});

describe('Return the number of pieces', () => {
  it('returns the pieces of its own products', () => {
    expectPieces(new Recorder().category('Kitchen', { Mug: 12, Pan: 3 }), 15);
  });

  it('returns the pieces of its only subcategory, when it has no products', () => {
    const database = new Recorder();
    expectPieces(database.category('Shop', {}, database.category('Kitchen', { Mug: 12 })), 12);
  });

  it('returns the sum of its own pieces and of all below', () => {
    expectPieces(openShop().shop, 30);
  });

  it('returns 0 when there is no product', () => {
    const database = new Recorder();
    expectPieces(database.category('Shop', {}, database.category('Sale', {})), 0);
  });
});

describe('Read no more than is asked for', () => {
  it('reads nothing before the first next', () => {
    const { database, shop } = openShop();
    walk(shop);
    const { queries } = database;
    expect(
      queries,
      `walk(shop) alone should have sent no query; it sent ${queries.join(', ')}`,
    ).toEqual([]);
  });

  it('reads only the rows on the way to the product asked for', () => {
    const { database, shop } = openShop();
    const products = walk(shop);
    const onTheWay = [
      ['Gift card', ['Gift card']],
      ['Mug', ['Gift card', 'Kitchen', 'Mug']],
      ['Pan', ['Gift card', 'Kitchen', 'Mug', 'Pan']],
      ['Paring knife', ['Gift card', 'Kitchen', 'Mug', 'Pan', 'Knives', 'Paring knife']],
    ] as const;
    for (const [name, wanted] of onTheWay) {
      walkTo(products, name);
      const rows = [...database.rows];
      expect(
        rows,
        `on the way to ${name}, the walk should have read ${wanted.join(', ')}; it read ${rows.join(', ')}`,
      ).toEqual(wanted);
    }
  });

  it('queries each list once', () => {
    const { database, shop } = openShop();
    walkAll(shop);
    const wanted = ['Garden', 'Kitchen', 'Knives', 'Shop'].flatMap((name) => [
      `${name}/products`,
      `${name}/subcategories`,
    ]);
    const queries = [...database.queries].sort();
    expect(
      queries,
      `the walk should have queried each list once; it queried ${database.queries.join(', ')}`,
    ).toEqual(wanted);
  });

  it('closes every open list when the caller breaks off', () => {
    const { database, shop } = openShop();
    let last = '';
    for (const product of walk(shop)) {
      last = product.name;
      if (last === 'Paring knife') break;
    }
    expect(last, `the caller waited for the Paring knife; the walk ended with ${last}`).toBe(
      'Paring knife',
    );
    expectAllClosed(database, 'the caller broke off at the Paring knife');
  });

  it('closes every open list when an error is thrown in, and lets the error out', () => {
    const { database, shop } = openShop();
    const products = walk(shop);
    walkTo(products, 'Paring knife');
    const hungUp = new Error('the client hung up');
    let out: unknown = 'nothing';
    try {
      products.throw(hungUp);
    } catch (error) {
      out = error;
    }
    expect(out, `the error thrown in should have come out of walk; out came ${out}`).toBe(hungUp);
    expectAllClosed(database, 'an error was thrown in at the Paring knife');
  });
});
