/**
 * @belief Before one waits for a list, one makes sure that all on it are open.
 * @fails One wait for all > asks the kernel once for a hundred sockets
 * @fails How long > comes back empty when the time is over
 * @fails Descriptors that somebody has closed > forgets the closed one
 * @fails Descriptors that somebody has closed > unregisters what is closed
 * @tell You ask for each descriptor alone before every wait. That finds the closed ones, and costs a system call for each of ten
 * thousand sockets, each time. When do you know that there is something to look for?
 */
import { BadFileDescriptor, type Interest, type Kernel } from '#kit';
import { KeyError, ValueError } from '../support/errors';
import { EVENT_READ, EVENT_WRITE } from '../support/events';
import type { SelectorKey } from '../support/SelectorKey';

export class Selector<Data = unknown> {
  readonly #keys = new Map<number, SelectorKey<Data>>();

  constructor(protected readonly kernel: Kernel) {}

  register(fd: number, events: number, data: Data): SelectorKey<Data> {
    if (this.#keys.has(fd)) throw new KeyError(`descriptor ${fd} is registered already`);
    return this.#put(fd, events, data);
  }

  modify(fd: number, events: number, data: Data): SelectorKey<Data> {
    this.#get(fd);
    return this.#put(fd, events, data);
  }

  unregister(fd: number): SelectorKey<Data> {
    const key = this.#get(fd);
    this.#keys.delete(fd);
    return key;
  }

  select(timeoutMs: number | null = null): [key: SelectorKey<Data>, events: number][] {
    const limit = timeoutMs === null ? null : Math.max(0, timeoutMs);
    const ready = new Map<number, number>();
    for (const { fd, event } of this.#wait(limit)) {
      const bit = event === 'read' ? EVENT_READ : EVENT_WRITE;
      ready.set(fd, (ready.get(fd) ?? 0) | bit);
    }
    return [...ready].map(([fd, events]) => [this.#get(fd), events]);
  }

  #wait(limit: number | null): Interest[] {
    this.#forgetClosed();
    return this.kernel.select(this.#interests(), limit);
  }

  #forgetClosed(): void {
    for (const key of [...this.#keys.values()]) {
      try {
        this.kernel.select(interestsOf(key), 0);
      } catch (error) {
        if (!(error instanceof BadFileDescriptor)) throw error;
        this.#keys.delete(key.fd);
      }
    }
  }

  #interests(): Interest[] {
    return [...this.#keys.values()].flatMap(interestsOf);
  }

  #get(fd: number): SelectorKey<Data> {
    const key = this.#keys.get(fd);
    if (key === undefined) throw new KeyError(`descriptor ${fd} is not registered`);
    return key;
  }

  #put(fd: number, events: number, data: Data): SelectorKey<Data> {
    if (![EVENT_READ, EVENT_WRITE, EVENT_READ | EVENT_WRITE].includes(events))
      throw new ValueError(`${events} are no events. They are 1, 2 or 3`);
    const key = { fd, events, data };
    this.#keys.set(fd, key);
    return key;
  }
}

function interestsOf({ fd, events }: SelectorKey<unknown>): Interest[] {
  const interests: Interest[] = [];
  if (events & EVENT_READ) interests.push({ fd, event: 'read' });
  if (events & EVENT_WRITE) interests.push({ fd, event: 'write' });
  return interests;
}
