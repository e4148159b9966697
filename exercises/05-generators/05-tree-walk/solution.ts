import type { Category, Product } from './support/shop';

/** Yields every product of a category and of all categories below it, and returns how many pieces they are together. */
export function* walk(category: Category): Generator<Product, number, undefined> {
  let pieces = 0;
  for (const product of category.products) {
    pieces += product.stock;
    yield product;
  }
  for (const subcategory of category.subcategories) {
    const below = yield* walk(subcategory);
    pieces += below;
  }
  return pieces;
}
