import type { Machine } from './Machine';

export interface Customer {
  readonly id: number;
  readonly name: string;
}

/** The customer service knows nobody with this number. */
export class NoSuchCustomer extends Error {
  override name = 'NoSuchCustomer';

  constructor(readonly id: number) {
    super(`there is no customer ${id}`);
  }
}

/** What the old library can do. Each call blocks its thread until the answer is there. */
export interface SyncClient {
  /** Throws NoSuchCustomer. */
  find(id: number): Customer;
  save(customer: Customer): void;
}

/** The library's client. Whoever wrote it had never heard of a loop. */
export class OldClient implements SyncClient {
  /** The calls that have reached it: `0.05 s: find 7`. */
  readonly calls: string[] = [];
  readonly #machine: Machine;
  readonly #msOf: (id: number) => number;

  /** @param msOf how long the service takes with this customer, in milliseconds */
  constructor(machine: Machine, msOf: (id: number) => number) {
    this.#machine = machine;
    this.#msOf = msOf;
  }

  find(id: number): Customer {
    this.#ask(`find ${id}`, id);
    if (id >= 1000) throw new NoSuchCustomer(id);
    return { id, name: `customer ${id}` };
  }

  save({ id }: Customer): void {
    this.#ask(`save ${id}`, id);
  }

  #ask(what: string, id: number): void {
    this.calls.push(`${this.#machine.now() / 1000} s: ${what}`);
    this.#machine.sleep(this.#msOf(id));
  }
}
