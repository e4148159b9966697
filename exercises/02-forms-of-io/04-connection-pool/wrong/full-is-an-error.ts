/**
 * @belief When all are lent, the request is rejected.
 * @fails Wait in line > opens no more than its size
 * @fails Wait in line > serves those who wait in the order in which they came
 * @fails Wait in line > lets no newcomer in between
 * @fails Not for ever > rejects who has waited too long, and not before
 * @fails Not for ever > gives a connection to the next when the first in line has gone
 * @fails Not for ever > lets a request keep its connection as long as it likes
 * @fails Not for ever > leaves no timer behind
 * @fails Close > rejects all who wait, and all who come
 * @fails Close > does right by everybody, whoever comes, goes and waits too long when, with one connection
 * @fails Close > does right by everybody with two connections
 * @tell A connection may come back in a millisecond. The request said how long it can wait for that.
 */

import type { Clock } from '#kit';
import type { Connection } from '../support/Database';

export interface PoolOptions {
  readonly size: number;
  readonly connect: () => Connection;
  readonly clock: Clock;
}

export class PoolTimeout extends Error {
  override name = 'PoolTimeout';
}

export class PoolClosed extends Error {
  override name = 'PoolClosed';
}

export class NotLent extends Error {
  override name = 'NotLent';
}

interface Waiter {
  serve(connection: Connection): void;
  refuse(error: Error): void;
}

export class Pool {
  readonly #options: PoolOptions;
  readonly #free: Connection[] = [];
  readonly #lent = new Set<Connection>();
  readonly #line: Waiter[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async acquire(timeoutMs: number): Promise<Connection> {
    if (this.#closed) throw new PoolClosed();
    const connection = this.#free.pop() ?? this.#openOne();
    if (connection) {
      this.#lent.add(connection);
      return connection;
    }
    throw new PoolTimeout(`None is free; ${timeoutMs} ms are not waited.`);
  }

  release(connection: Connection): void {
    if (!this.#lent.has(connection)) throw new NotLent(`${connection.name} is not lent.`);
    const next = this.#line.shift();
    if (next) {
      next.serve(connection);
      return;
    }
    this.#lent.delete(connection);
    if (this.#closed) connection.close();
    else this.#free.push(connection);
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#free.splice(0)) connection.close();
    for (const waiter of this.#line.splice(0)) waiter.refuse(new PoolClosed());
  }

  #openOne(): Connection | undefined {
    return this.#lent.size < this.#options.size ? this.#options.connect() : undefined;
  }
}
