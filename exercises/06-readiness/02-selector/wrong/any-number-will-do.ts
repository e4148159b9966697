/**
 * @belief The kernel will say when events make no sense.
 * @fails Keep the list > refuses events that there are not
 * @tell You take any number for events. With 0 a descriptor is on the list and waits for nothing, and the kernel does not mind: it is
 * never told. The mistake shows hours later, as a client who gets no answer.
 */
import { BadFileDescriptor, type Interest, type Kernel } from '#kit';
import { KeyError } from '../support/errors';
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
    try {
      return this.kernel.select(this.#interests(), limit);
    } catch (error) {
      if (!(error instanceof BadFileDescriptor)) throw error;
      this.#forgetClosed();
      return this.kernel.select(this.#interests(), limit);
    }
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
