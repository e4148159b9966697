import type { Interest, Kernel } from '#kit';

type Event = Interest['event'];
interface Watcher {
  readonly fd: number;
  readonly event: Event;
  readonly callback: () => void;
}

/** Calls back when descriptors are ready: a selector whose data are callbacks. A descriptor has one reader and one writer at most. */
export class Dispatcher {
  readonly #watchers = new Map<string, Watcher>();

  constructor(private readonly kernel: Kernel) {}

  /** From now on, calls back whenever there is something to read. Takes the place of an earlier reader. */
  addReader(fd: number, callback: () => void): void {
    this.#watchers.set(`${fd} read`, { fd, event: 'read', callback });
  }

  /** No more of that. Without a reader, it changes nothing. */
  removeReader(fd: number): void {
    this.#watchers.delete(`${fd} read`);
  }

  /** From now on, calls back whenever there is room to write. Takes the place of an earlier writer. */
  addWriter(fd: number, callback: () => void): void {
    this.#watchers.set(`${fd} write`, { fd, event: 'write', callback });
  }

  /** No more of that. Without a writer, it changes nothing. */
  removeWriter(fd: number): void {
    this.#watchers.delete(`${fd} write`);
  }

  /** Sleeps until something is ready, calls who waits for it, and sleeps again, for ever. What a callback throws ends it. */
  run(): never {
    for (;;) {
      const interests = [...this.#watchers.values()].map(({ fd, event }) => ({ fd, event }));
      const ready = this.kernel
        .select(interests, null)
        .map(({ fd, event }) => [`${fd} ${event}`, this.#watchers.get(`${fd} ${event}`)] as const);
      for (const [place, watcher] of ready) {
        // A callback before this one may have removed it, and the descriptor's number may belong to another client now.
        if (watcher && this.#watchers.get(place) === watcher) watcher.callback();
      }
    }
  }
}
