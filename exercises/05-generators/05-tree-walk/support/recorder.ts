import type { Category, Product } from './shop';

/** Makes categories whose lists write down what happens to them. The tests read it. */
export class Recorder {
  /** Names of the rows that were read, in order: of products and of subcategories. */
  readonly rows: string[] = [];
  /** Lists that a query was sent for, in order: `Shop/products`. A list that is read twice stands here twice. */
  readonly queries: string[] = [];
  /** Lists that are open now. */
  readonly open = new Set<string>();

  /** A category: its products with their stock, then its subcategories. */
  category(
    name: string,
    stock: Readonly<Record<string, number>>,
    ...subcategories: readonly Category[]
  ): Category {
    const products: Product[] = Object.entries(stock).map(([product, pieces]) => ({
      name: product,
      stock: pieces,
    }));
    return {
      name,
      products: this.#list(`${name}/products`, products),
      subcategories: this.#list(`${name}/subcategories`, subcategories),
    };
  }

  #list<Row extends { readonly name: string }>(list: string, rows: readonly Row[]): Iterable<Row> {
    const { queries, open, rows: read } = this;
    return {
      *[Symbol.iterator]() {
        queries.push(list);
        open.add(list);
        try {
          for (const row of rows) {
            read.push(row.name);
            yield row;
          }
        } finally {
          open.delete(list);
        }
      },
    };
  }
}
