/**
 * @belief Calling `walk` on a subcategory walks it.
 * @fails Yield every product > yields its own products, then those of its subcategories
 * @fails Yield every product > goes to the bottom of a subcategory before it begins the next
 * @fails Yield every product > goes on after a category without products
 * @fails Return the number of pieces > returns the pieces of its only subcategory, when it has no products
 * @fails Return the number of pieces > returns the sum of its own pieces and of all below
 * @fails Read no more than is asked for > reads only the rows on the way to the product asked for
 * @fails Read no more than is asked for > queries each list once
 * @fails Read no more than is asked for > closes every open list when the caller breaks off
 * @fails Read no more than is asked for > closes every open list when an error is thrown in, and lets the error out
 * @tell No product of a subcategory comes out. The call of a generator function runs nothing of its body: it makes a generator, and yours is
 * asked for nothing.
 */
import type { Category, Product } from '../support/shop';

export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) {
    pieces += product.stock;
    yield product;
  }
  for (const subcategory of category.subcategories) {
    walk(subcategory);
  }
  return pieces;
}
