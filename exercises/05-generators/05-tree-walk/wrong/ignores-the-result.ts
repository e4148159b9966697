/**
 * @belief `yield*` hands out the products of the subcategory. There is nothing more to it.
 * @fails Return the number of pieces > returns the pieces of its only subcategory, when it has no products
 * @fails Return the number of pieces > returns the sum of its own pieces and of all below
 * @tell Each call of `walk` returns the pieces of its own products only. The inner walk did return its sum: what is the value of the
 * expression `yield* …`?
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) {
    pieces += product.stock;
    yield product;
  }
  for (const subcategory of category.subcategories) {
    yield* walk(subcategory);
  }
  return pieces;
}
