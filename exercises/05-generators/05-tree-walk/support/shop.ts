/** Something that the shop sells. */
export interface Product {
  readonly name: string;
  /** Pieces in stock. */
  readonly stock: number;
}

/**
 * One category of the shop. Both lists come from the database: iterating over one sends a query, and each `next` on it
 * reads one row. A list that is not read to its end stays open until it is closed (`return`, as `break` in `for…of` calls it).
 */
export interface Category {
  readonly name: string;
  readonly products: Iterable<Product>;
  readonly subcategories: Iterable<Category>;
}
