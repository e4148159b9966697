import { Connection } from './Connection';
import { BadFileDescriptor, InvalidArgument, NotConnected } from './errors';
import { Listener } from './Listener';
import type { OpenSocket } from './OpenSocket';

/** The first three descriptors of a process are its input, its output and its errors. */
const FIRST_FREE = 3;

/** The table of what a process has open. A descriptor is a place in it, and says nothing by itself. */
export class Descriptors {
  readonly #open = new Map<number, Connection | Listener>();

  /** Gives a socket the lowest free number, as open(2) promises: the number of a closed socket soon belongs to another. */
  add(socket: Connection | Listener): number {
    let fd = FIRST_FREE;
    while (this.#open.has(fd)) fd += 1;
    this.#open.set(fd, socket);
    return fd;
  }

  find(fd: number): Connection | Listener {
    const socket = this.#open.get(fd);
    if (socket === undefined) throw new BadFileDescriptor(`descriptor ${fd} is not open`);
    return socket;
  }

  connection(fd: number): Connection {
    const socket = this.find(fd);
    if (socket instanceof Connection) return socket;
    throw new NotConnected(
      `descriptor ${fd} listens; its clients have descriptors of their own, from accept`,
    );
  }

  listener(fd: number): Listener {
    const socket = this.find(fd);
    if (socket instanceof Listener) return socket;
    throw new InvalidArgument(
      `descriptor ${fd} is a connection and does not listen, so it has no clients`,
    );
  }

  /** All that is open, the lowest number first. */
  look(): OpenSocket[] {
    return [...this.#open].sort(([a], [b]) => a - b).map(([fd, socket]) => socket.look(fd));
  }

  remove(fd: number): void {
    this.#open.delete(fd);
  }
}
