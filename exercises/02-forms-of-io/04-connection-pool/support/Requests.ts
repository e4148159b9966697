import type { Connection } from './Database';

/** The part of a pool that is played with. */
export interface Played {
  acquire(timeoutMs: number): Promise<Connection>;
  release(connection: Connection): void;
  close(): void;
}

export const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));

/** A request, and how its `acquire` ended: `has one`, the name of an error, or `waits`. */
export interface Request {
  state: string;
  connection?: Connection;
}

/** Requests that use a pool. */
export class Requests {
  readonly all: Request[] = [];
  /** What went wrong although no request was told. */
  readonly problems: string[] = [];

  constructor(readonly pool: Played) {}

  /** A new request that wants a connection. */
  acquire(timeoutMs: number): Request {
    const request: Request = { state: 'waits' };
    this.all.push(request);
    this.#ask(timeoutMs).then(
      (connection) => {
        if (this.holders().some((other) => other.connection === connection))
          this.problems.push(`${connection.name} is lent to two requests at one time`);
        if (!connection.isOpen) this.problems.push(`${connection.name} was lent, and is closed`);
        Object.assign(request, { state: 'has one', connection });
      },
      (error: unknown) => {
        request.state = nameOf(error);
      },
    );
    return request;
  }

  /** An `acquire` that throws is told apart from one that is rejected. */
  #ask(timeoutMs: number): Promise<Connection> {
    try {
      return this.pool.acquire(timeoutMs);
    } catch (error) {
      return Promise.reject(`acquire threw ${nameOf(error)}`);
    }
  }

  /** Gives the request's connection back. Says what `release` threw, or `nothing`. */
  release(request: Request | undefined): string {
    if (!request?.connection) return 'nothing';
    if (request.state === 'has one') request.state = 'gave it back';
    try {
      this.pool.release(request.connection);
      return 'nothing';
    } catch (error) {
      return nameOf(error);
    }
  }

  /** Those who have a connection, the oldest request first. */
  holders(): Request[] {
    return this.all.filter(({ state }) => state === 'has one');
  }

  /** `has one, waits, PoolTimeout`: how far each of them is, the oldest first. */
  states(): string {
    return this.all.map(({ state }) => state).join(', ');
  }
}
