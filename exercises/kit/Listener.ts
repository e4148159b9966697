import type { Connection } from './Connection';
import { WouldBlock } from './errors';
import type { OpenListener } from './OpenSocket';

/** A listening socket: clients that have connected wait here, first come, first served, until the program accepts them. */
export class Listener {
  readonly #waiting: Connection[] = [];
  #closed = false;

  /** An `accept` would not block. */
  get isReadable(): boolean {
    return this.#waiting.length > 0;
  }

  /** Nothing can be written to a listening socket. */
  readonly isWritable = false;

  /** What is known of it, for those who look from outside. */
  look(fd: number): OpenListener {
    return { fd, kind: 'listener', waiting: this.#waiting.length };
  }

  /** A client has connected; nobody is there for it when the socket is closed. */
  arrive(connection: Connection): void {
    if (this.#closed) connection.close();
    else this.#waiting.push(connection);
  }

  accept(): Connection {
    const first = this.#waiting.shift();
    if (first === undefined) throw new WouldBlock('no client is waiting');
    return first;
  }

  /** Nobody will accept those who wait. */
  close(): void {
    this.#closed = true;
    for (const connection of this.#waiting.splice(0)) connection.close();
  }
}
