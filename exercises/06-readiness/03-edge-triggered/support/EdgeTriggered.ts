import { BadFileDescriptor, type Kernel } from '#kit';

/** What a peer does here: each of these is an arrival. */
export interface Arrivals {
  sends(atMs: number, text: string): Arrivals;
  ends(atMs: number): Arrivals;
  resets(atMs: number): Arrivals;
}

/**
 * An edge-triggered wait, as epoll_wait(2) with EPOLLET: each arrival is told once, whether or not anybody reads; several that
 * came since the last wait are one event. The kernel's own `select` is level-triggered. So each socket has a bell beside it, a second
 * socket to which one byte comes at each arrival, and what is waited for is the bells.
 */
export class EdgeTriggered {
  /** The descriptor for each bell. */
  readonly #rungFor = new Map<number, number>();

  constructor(private readonly kernel: Kernel) {}

  /** A connected socket whose arrivals are told. `script` says what its peer does. */
  open(script: (peer: Arrivals) => void): number {
    let fd = -1;
    const bell = this.kernel.open((ringer) => {
      fd = this.kernel.open((peer) => {
        const both: Arrivals = {
          sends: (atMs, text) => arrives(atMs, () => peer.sends(atMs, text)),
          ends: (atMs) => arrives(atMs, () => peer.ends(atMs)),
          resets: (atMs) => arrives(atMs, () => peer.resets(atMs)),
        };
        const arrives = (atMs: number, happens: () => void) => {
          happens();
          ringer.sends(atMs, '!');
          return both;
        };
        script(both);
      });
    });
    this.#rungFor.set(bell, fd);
    return fd;
  }

  /** The descriptors at which something has arrived since the last wait; sleeps until there is one. Forgets closed ones, as epoll does. */
  wait(): number[] {
    for (const [bell, fd] of this.#rungFor) if (!this.#isOpen(fd)) this.#rungFor.delete(bell);
    const bells = [...this.#rungFor.keys()].map((bell) => ({ fd: bell, event: 'read' as const }));
    return this.kernel.select(bells, null).flatMap(({ fd: bell }) => {
      this.kernel.read(bell, 1000);
      return this.#rungFor.get(bell) ?? [];
    });
  }

  #isOpen(fd: number): boolean {
    try {
      this.kernel.select([{ fd, event: 'read' }], 0);
      return true;
    } catch (error) {
      if (error instanceof BadFileDescriptor) return false;
      throw error;
    }
  }
}
