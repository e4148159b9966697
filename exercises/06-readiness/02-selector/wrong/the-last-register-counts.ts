/**
 * @belief Registering a descriptor again changes what it waits for.
 * @fails Keep the list > refuses to register a descriptor twice
 * @fails One wait for all > waits for what is on the list, and for nothing else
 * @tell A second `register` of the same number takes the place of the first in silence. Most often that is a new client under the
 * number of an old one that nobody has unregistered: now the old callback has the new client's bytes, or the other way round. Say so:
 * KeyError.
 */
import { BadFileDescriptor, type Interest, type Kernel } from '#kit';
import { KeyError, ValueError } from '../support/errors';
import { EVENT_READ, EVENT_WRITE } from '../support/events';
import type { SelectorKey } from '../support/SelectorKey';

export class Selector<Data = unknown> {
  readonly #keys = new Map<number, SelectorKey<Data>>();

  constructor(protected readonly kernel: Kernel) {}

  register(fd: number, events: number, data: Data): SelectorKey<Data> {
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
