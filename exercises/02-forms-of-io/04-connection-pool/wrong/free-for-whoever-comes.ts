/**
 * @belief A connection that comes back is free, and the first in line is told.
 * @fails Wait in line > lets no newcomer in between
 * @tell Between the moment in which it is told and the one in which it runs, others run. A newcomer finds a free connection and takes
 * it, and the one who has waited finds nothing. Hand it over in `release`.
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
    this.#lent.delete(connection);
    if (this.#closed) connection.close();
    else this.#free.push(connection);
    if (next) void Promise.resolve().then(() => this.#tryAgain(next));
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#free.splice(0)) connection.close();
    for (const waiter of this.#line.splice(0)) waiter.refuse(new PoolClosed());
  }

  #tryAgain(waiter: Waiter): void {
    const connection = this.#free.pop();
    if (!connection) {
      this.#line.unshift(waiter);
      return;
    }
    this.#lent.add(connection);
    waiter.serve(connection);
  }

  #openOne(): Connection | undefined {
    return this.#lent.size < this.#options.size ? this.#options.connect() : undefined;
  }

  #waitFor(timeoutMs: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const forgetTimer = this.#options.clock.after(timeoutMs, () => {
        this.#line.splice(this.#line.indexOf(waiter), 1);
        reject(new PoolTimeout());
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
