import type { Interest, Kernel } from '#kit';

/** Calls back when a descriptor is ready: what the callback servers of this chapter stand on. */
export class Dispatcher {
  readonly #callbacks = new Map<string, Interest & { readonly callback: () => void }>();

  constructor(private readonly kernel: Kernel) {}

  addReader(fd: number, callback: () => void): void {
    this.#callbacks.set(`${fd} read`, { fd, event: 'read', callback });
  }

  addWriter(fd: number, callback: () => void): void {
    this.#callbacks.set(`${fd} write`, { fd, event: 'write', callback });
  }

  remove(fd: number): void {
    this.#callbacks.delete(`${fd} read`);
    this.#callbacks.delete(`${fd} write`);
  }

  /** Until nothing is watched, or nothing will ever come (`Deadlock`). */
  run(): void {
    while (this.#callbacks.size > 0) {
      const interests = [...this.#callbacks.values()].map(({ fd, event }) => ({ fd, event }));
      for (const { fd, event } of this.kernel.select(interests, null))
        this.#callbacks.get(`${fd} ${event}`)?.callback();
    }
  }
}
