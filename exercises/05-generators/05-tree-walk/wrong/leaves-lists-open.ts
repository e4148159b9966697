/**
 * @belief Stepping an iterator by hand is the same as `for…of`.
 * @fails Read no more than is asked for > closes every open list when the caller breaks off
 * @fails Read no more than is asked for > closes every open list when an error is thrown in, and lets the error out
 * @tell When the caller stops in the middle, your walk leaves lists open. It takes rows with `next`; which line of yours tells the list that
 * no more rows are wanted?
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  const products = category.products[Symbol.iterator]();
  for (let row = products.next(); !row.done; row = products.next()) {
    pieces += row.value.stock;
    yield row.value;
  }
  const subcategories = category.subcategories[Symbol.iterator]();
  for (let row = subcategories.next(); !row.done; row = subcategories.next()) {
    pieces += yield* walk(row.value);
  }
  return pieces;
}
