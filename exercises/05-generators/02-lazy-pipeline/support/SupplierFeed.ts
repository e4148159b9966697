/**
 * The supplier's feed. Each product that is pulled from it is one request, and is billed.
 * It counts them, and it knows whether its connection is open.
 */
export class SupplierFeed<T> implements Iterable<T> {
  /** How many products were pulled so far. */
  pulled = 0;

  /** From the first pull until the feed has run out, has failed or was closed by its reader. */
  isOpen = false;

  readonly #products: Iterable<T>;

  constructor(products: Iterable<T>) {
    this.#products = products;
  }

  *[Symbol.iterator](): Generator<T> {
    this.isOpen = true;
    try {
      for (const product of this.#products) {
        this.pulled += 1;
        yield product;
      }
    } finally {
      this.isOpen = false;
    }
  }
}
