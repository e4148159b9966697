import type { Clock } from '#kit';
import { Connection } from './support/Database';

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

/** A few connections for many requests. */
export class Pool {
  constructor(protected readonly options: PoolOptions) {}

  /**
   * Lends a connection. Waits for one no longer than `timeoutMs` milliseconds; 0 does not wait.
   * Rejects with PoolTimeout or PoolClosed, or with what `connect` throws.
   */
  async acquire(timeoutMs: number): Promise<Connection> {
    // Which connections are free, which are lent, and who waits?
    return new Connection('not from the database');
  }

  /** Takes a connection back. Throws NotLent. */
  release(connection: Connection): void {}

  /** Lends nothing any more. */
  close(): void {}
}
