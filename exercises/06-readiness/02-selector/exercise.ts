import type { Kernel } from '#kit';
import type { SelectorKey } from './support/SelectorKey';

/**
 * Remembers which descriptors are waited for, and waits for all of them at once. `EVENT_READ` and `EVENT_WRITE` are in
 * `./support/events`, `KeyError` and `ValueError` in `./support/errors`.
 *
 * - What do you keep for each descriptor, and how do you find it by its number?
 * - How does a list of keys become the list of interests that the kernel wants, and how do its answers become pairs?
 */
export class Selector<Data = unknown> {
  constructor(protected readonly kernel: Kernel) {}

  /** Waits for these events of a descriptor from now on. Throws KeyError, ValueError. */
  register(fd: number, events: number, data: Data): SelectorKey<Data> {
    return { fd: -1, events, data };
  }

  /** New events and new data for a descriptor. Throws KeyError, ValueError. */
  modify(fd: number, events: number, data: Data): SelectorKey<Data> {
    return { fd: -1, events, data };
  }

  /** Waits for it no longer. Throws KeyError. */
  unregister(fd: number): SelectorKey<Data> {
    return { fd: -1, events: 0, data: undefined as Data };
  }

  /** All that are ready, each with its events that are; waits for the first. */
  select(timeoutMs: number | null = null): [key: SelectorKey<Data>, events: number][] {
    return [];
  }
}
