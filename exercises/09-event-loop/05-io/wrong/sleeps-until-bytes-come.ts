/**
 * @belief With sockets to watch, the loop sleeps until one of them is ready.
 * @fails Watch descriptors > wakes for what comes first, the timer or the bytes
 * @fails Watch descriptors > does not sleep while a callback is ready
 * @fails Read and accept > waits for bytes that are on their way, and lets the others go on
 * @fails Read and accept > gives what is there, and not more than was asked for
 * @fails Read and accept > goes on waiting when somebody else was faster
 * @fails Read and accept > stops watching when what it waits for is cancelled
 * @fails Read and accept > accepts clients as they come
 * @fails Write all of it > writes the rest when there is room again, and is done when the last byte is taken
 * @tell Your loop sleeps until bytes come, also when a callback is ready now or a timer rings before. `poll` is told how long it may
 * sleep at most: what is that number for?
 */
import { type Interest, WouldBlock } from '#kit';
import type { Coroutine } from '#loop/future';
import type { Handle } from '#loop/ready-queue';
import { EventLoop as TaskLoop } from '#loop/task';

interface Watcher {
  readonly callback: () => void;
  handle?: Handle;
}

type Watchers = { [event in Interest['event']]?: Watcher };

export class EventLoop extends TaskLoop {
  readonly #watched = new Map<number, Watchers>();

  addReader(fd: number, callback: () => void): void {
    this.#watch(fd, 'read', callback);
  }

  removeReader(fd: number): boolean {
    return this.#unwatch(fd, 'read');
  }

  addWriter(fd: number, callback: () => void): void {
    this.#watch(fd, 'write', callback);
  }

  removeWriter(fd: number): boolean {
    return this.#unwatch(fd, 'write');
  }

  override poll(timeoutMs: number | null): void {
    for (const { fd, event } of this.kernel.select(
      this.#interests(),
      this.#watched.size > 0 ? null : timeoutMs,
    )) {
      const watcher = this.#watched.get(fd)?.[event];
      if (watcher) watcher.handle = this.callSoon(watcher.callback);
    }
  }

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

export function read(loop: EventLoop, fd: number, maxBytes: number): Coroutine<Uint8Array> {
  const { kernel } = loop;
  return whenReady(loop, fd, 'read', () => kernel.read(fd, maxBytes));
}

export function* write(loop: EventLoop, fd: number, bytes: Uint8Array): Coroutine<void> {
  const { kernel } = loop;
  let sent = 0;
  yield* whenReady(loop, fd, 'write', () => {
    sent += kernel.write(fd, bytes.subarray(sent));
    return sent === bytes.length ? sent : undefined;
  });
}

export function accept(loop: EventLoop, listener: number): Coroutine<number> {
  const { kernel } = loop;
  return whenReady(loop, listener, 'read', () => kernel.accept(listener));
}

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

function unlessItBlocks<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof WouldBlock) return undefined;
    throw error;
  }
}
