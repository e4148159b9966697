import type { Category, Product } from './support/shop';

/**
 * Yields every product of a category and of all categories below it, and returns how many pieces they are together.
 *
 * - Own products come first, then each subcategory with everything below it.
 * - Rows are read one at a time, and only when they are needed.
 */
export function* walk(category: Category): Generator<Product, number, undefined> {
  // `yield*` hands out everything that another iterable has to give. What about the subcategories? And the sum?
  yield* category.products;
  return -1;
}
