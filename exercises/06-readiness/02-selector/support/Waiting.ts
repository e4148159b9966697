import { bytes, Kernel, type Peer } from '#kit';
import type { SelectorKey } from './SelectorKey';

type Ready = readonly [key: SelectorKey<string>, events: number][];

/** What the tests need of a selector. */
export interface Selecting {
  register(fd: number, events: number, data: string): SelectorKey<string>;
  modify(fd: number, events: number, data: string): SelectorKey<string>;
  unregister(fd: number): SelectorKey<string>;
  select(timeoutMs?: number | null): Ready;
}

const EVENTS = ['nothing', 'read', 'write', 'both'];

/** A machine, a selector on it, and what the selector says, in words. */
export class Waiting {
  readonly kernel = new Kernel({ sendBuffer: 4, patience: 200 });
  readonly selector: Selecting;

  constructor(makeSelector: (kernel: Kernel) => Selecting) {
    this.selector = makeSelector(this.kernel);
  }

  /** A socket without room to write, so that it is ready for nothing; then comes the script. */
  socket(script: (peer: Peer) => void = () => {}): number {
    const fd = this.kernel.open((peer) => script(peer.readsNothing()));
    this.kernel.write(fd, bytes('full'));
    return fd;
  }

  /** How often the kernel was called since `call`, by the name of the call. */
  calls(call: 'select' | 'sleep'): number {
    return this.kernel.log.filter((entry) => entry.call === call).length;
  }

  /** `A read, B both at 10 ms`, or `nothing at 20 ms`, or `threw KeyError`. */
  selected(...timeout: [timeoutMs?: number | null]): string {
    return inWords(() => {
      const ready = this.selector.select(...timeout);
      const pairs = ready.map(([{ data }, events]) => `${data} ${EVENTS[events] ?? events}`);
      return `${pairs.sort().join(', ') || 'nothing'} at ${this.kernel.now()} ms`;
    });
  }
}

/** What a call gives, or `threw KeyError`. */
export function inWords(call: () => string): string {
  try {
    return call();
  } catch (error) {
    return `threw ${error instanceof Error ? error.name : error}`;
  }
}

/** `descriptor 3, read, A`. */
export function keyInWords(make: () => SelectorKey<string>): string {
  return inWords(() => {
    const { fd, events, data } = make();
    return `descriptor ${fd}, ${EVENTS[events] ?? events}, ${data}`;
  });
}
