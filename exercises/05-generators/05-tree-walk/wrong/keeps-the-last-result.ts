/**
 * @belief The value of the last `yield*` is the total.
 * @fails Return the number of pieces > returns the sum of its own pieces and of all below
 * @tell Your walk returns what its last subcategory returned. Each `yield*` brings the pieces of one branch; the others, and the category's
 * own, are overwritten.
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) {
    pieces += product.stock;
    yield product;
  }
  for (const subcategory of category.subcategories) {
    pieces = yield* walk(subcategory);
  }
  return pieces;
}
