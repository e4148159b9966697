/**
 * @belief To walk a tree, I collect its products in an array, and then hand them out.
 * @fails Read no more than is asked for > reads nothing before the first next
 * @fails Read no more than is asked for > reads only the rows on the way to the product asked for
 * @tell Products and sum are right, and the whole tree has been read before the first product is out. With a million products the client waits
 * for the last row before it sees the first.
 */
import type { Category, Product } from '../support/shop';

export function walk(category: Category): Generator<Product, number, undefined> {
  return handOut(collect(category));
}

function collect(category: Category): Product[] {
  return [...category.products, ...[...category.subcategories].flatMap(collect)];
}

function* handOut(products: readonly Product[]): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of products) {
    pieces += product.stock;
    yield product;
  }
  return pieces;
}
