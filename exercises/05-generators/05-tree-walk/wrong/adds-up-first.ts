/**
 * @belief First the sum over the list, then `yield*` the list: iterating once more costs nothing.
 * @fails Read no more than is asked for > reads only the rows on the way to the product asked for
 * @fails Read no more than is asked for > queries each list once
 * @tell Your walk iterates over the products twice, and that sends the query twice: once for the sum, which reads every row before the first
 * product is out, and once for the products.
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) pieces += product.stock;
  yield* category.products;
  for (const subcategory of category.subcategories) {
    pieces += yield* walk(subcategory);
  }
  return pieces;
}
