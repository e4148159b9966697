import type { Clock } from '#kit';
import type { Connection } from './support/Database';

export interface PoolOptions {
  /** How many connections may be open at one time, 1 or more. */
  readonly size: number;
  /** Opens a connection. May throw. */
  readonly connect: () => Connection;
  readonly clock: Clock;
}

/** Nothing came back in time. */
export class PoolTimeout extends Error {
  override name = 'PoolTimeout';
}

/** The pool was closed. */
export class PoolClosed extends Error {
  override name = 'PoolClosed';
}

/** Somebody gives back what is not lent. */
export class NotLent extends Error {
  override name = 'NotLent';
}

interface Waiter {
  serve(connection: Connection): void;
  refuse(error: Error): void;
}

/** A few connections for many requests. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #free: Connection[] = [];
  readonly #lent = new Set<Connection>();
  readonly #line: Waiter[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Lends a connection. Waits for one no longer than `timeoutMs` milliseconds; 0 does not wait.
   * Rejects with PoolTimeout or PoolClosed, or with what `connect` throws.
   */
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

  /** Takes a connection back. Throws NotLent. */
  release(connection: Connection): void {
    if (!this.#lent.has(connection)) throw new NotLent(`${connection.name} is not lent.`);
    const next = this.#line.shift();
    if (next) {
      // From hand to hand: it is never free in between, so nobody can come and take it.
      next.serve(connection);
      return;
    }
    this.#lent.delete(connection);
    if (this.#closed) connection.close();
    else this.#free.push(connection);
  }

  /** Lends nothing any more. */
  close(): void {
    this.#closed = true;
    for (const connection of this.#free.splice(0)) connection.close();
    for (const waiter of this.#line.splice(0)) waiter.refuse(new PoolClosed());
  }

  #openOne(): Connection | undefined {
    // None is free, so all that are open are lent.
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
