/**
 * @belief An iterable is an array with a longer name. `[...list]` changes nothing.
 * @fails Read no more than is asked for > reads only the rows on the way to the product asked for
 * @tell Your walk reads all subcategories of a category before it enters the first one. Spreading an iterable runs it to its end; the rows that
 * nobody asked for yet are read too.
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) {
    pieces += product.stock;
    yield product;
  }
  for (const subcategory of [...category.subcategories]) {
    pieces += yield* walk(subcategory);
  }
  return pieces;
}
