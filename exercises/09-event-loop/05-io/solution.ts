import { type Interest, WouldBlock } from '#kit';
import type { Coroutine } from '#loop/future';
import type { Handle } from '#loop/ready-queue';
import { EventLoop as TaskLoop } from '#loop/task';

/** Whom to call when a descriptor is ready. */
interface Watcher {
  readonly callback: () => void;
  /** The call that is on its way, when the descriptor was ready at the last poll. */
  handle?: Handle;
}

/** Who watches one descriptor, for each of the two events. asyncio: `selectors.SelectorKey`. */
type Watchers = { [event in Interest['event']]?: Watcher };

/** A loop that sleeps in `select`, and is woken by sockets. asyncio: `selector_events.BaseSelectorEventLoop`. */
export class EventLoop extends TaskLoop {
  /** By descriptor, in the order in which they began to be watched. */
  readonly #watched = new Map<number, Watchers>();

  /** Calls back in each pass that finds bytes, the end or an error to read. One reader a descriptor. asyncio: `add_reader`. */
  addReader(fd: number, callback: () => void): void {
    this.#watch(fd, 'read', callback);
  }

  /** Says whether there was a reader. It is not called again, also if its call is on its way. asyncio: `remove_reader`. */
  removeReader(fd: number): boolean {
    return this.#unwatch(fd, 'read');
  }

  /** Calls back in each pass that finds room to write, or an error. One writer a descriptor. asyncio: `add_writer`. */
  addWriter(fd: number, callback: () => void): void {
    this.#watch(fd, 'write', callback);
  }

  /** Says whether there was a writer. It is not called again, also if its call is on its way. asyncio: `remove_writer`. */
  removeWriter(fd: number): boolean {
    return this.#unwatch(fd, 'write');
  }

  /** Sleeps in `select`, and queues the callbacks of what is ready. asyncio: `_process_events`. */
  override poll(timeoutMs: number | null): void {
    for (const { fd, event } of this.kernel.select(this.#interests(), timeoutMs)) {
      const watcher = this.#watched.get(fd)?.[event];
      if (watcher) watcher.handle = this.callSoon(watcher.callback);
    }
  }

  /** Whether nothing is ready, nothing is scheduled and nothing is watched. */
  override isIdle(): boolean {
    return super.isIdle() && this.#watched.size === 0;
  }

  #watch(fd: number, event: Interest['event'], callback: () => void): void {
    const watchers = this.#watched.get(fd) ?? {};
    watchers[event]?.handle?.cancel();
    watchers[event] = { callback };
    this.#watched.set(fd, watchers);
  }

  #unwatch(fd: number, event: Interest['event']): boolean {
    const watchers = this.#watched.get(fd);
    const watcher = watchers?.[event];
    if (!watchers || !watcher) return false;
    watcher.handle?.cancel();
    delete watchers[event];
    if (!watchers.read && !watchers.write) this.#watched.delete(fd);
    return true;
  }

  #interests(): Interest[] {
    return [...this.#watched].flatMap(([fd, { read, write }]) => [
      ...(read ? [{ fd, event: 'read' as const }] : []),
      ...(write ? [{ fd, event: 'write' as const }] : []),
    ]);
  }
}

/** What has arrived, `maxBytes` at most; length 0 is the end. asyncio: `sock_recv`. */
export function read(loop: EventLoop, fd: number, maxBytes: number): Coroutine<Uint8Array> {
  const { kernel } = loop;
  return whenReady(loop, fd, 'read', () => kernel.read(fd, maxBytes));
}

/** Writes all of the bytes, in as many parts as it takes. asyncio: `sock_sendall`. */
export function* write(loop: EventLoop, fd: number, bytes: Uint8Array): Coroutine<void> {
  const { kernel } = loop;
  let sent = 0;
  yield* whenReady(loop, fd, 'write', () => {
    sent += kernel.write(fd, bytes.subarray(sent));
    return sent === bytes.length ? sent : undefined;
  });
}

/** The descriptor of the next client. asyncio: `sock_accept`. */
export function accept(loop: EventLoop, listener: number): Coroutine<number> {
  const { kernel } = loop;
  return whenReady(loop, listener, 'read', () => kernel.accept(listener));
}

/**
 * Makes a system call until it gives a result: at once, and then whenever the descriptor is ready. `undefined` is no result yet.
 * The call is made by the reader, not by the task: that wakes up one pass later.
 */
function* whenReady<T>(
  loop: EventLoop,
  fd: number,
  event: Interest['event'],
  call: () => T | undefined,
): Coroutine<T> {
  const first = unlessItBlocks(call);
  if (first !== undefined) return first;

  const future = loop.createFuture<T>();
  const tryAgain = () => {
    // The task was cancelled, and could not remove its reader yet.
    if (future.done()) return;
    try {
      const result = unlessItBlocks(call);
      if (result !== undefined) future.setResult(result);
    } catch (error) {
      future.setException(error);
    }
  };
  if (event === 'read') loop.addReader(fd, tryAgain);
  else loop.addWriter(fd, tryAgain);
  try {
    return yield* future;
  } finally {
    if (event === 'read') loop.removeReader(fd);
    else loop.removeWriter(fd);
  }
}

/** The result of a system call, or `undefined` if it would have to wait. */
function unlessItBlocks<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof WouldBlock) return undefined;
    throw error;
  }
}
