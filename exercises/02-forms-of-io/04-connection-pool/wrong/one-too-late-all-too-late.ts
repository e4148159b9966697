/**
 * @belief When the time is over, the line is rejected.
 * @fails Not for ever > gives a connection to the next when the first in line has gone
 * @fails Close > does right by everybody, whoever comes, goes and waits too long when, with one connection
 * @fails Close > does right by everybody with two connections
 * @tell Each of them has a time of its own. You send away those who came later and could wait longer.
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
    if (timeoutMs === 0) throw new PoolTimeout();
    return this.#waitFor(timeoutMs);
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

  #waitFor(timeoutMs: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const forgetTimer = this.#options.clock.after(timeoutMs, () => {
        for (const other of this.#line.splice(0)) other.refuse(new PoolTimeout());
      });
      const waiter: Waiter = {
        serve(connection) {
          forgetTimer();
          resolve(connection);
        },
        refuse(error) {
          forgetTimer();
          reject(error);
        },
      };
      this.#line.push(waiter);
    });
  }
}
