/**
 * @belief `write` writes the bytes.
 * @fails Write all of it > writes the rest when there is room again, and is done when the last byte is taken
 * @fails Write all of it > throws the error that comes while it waits
 * @fails Write all of it > delivers every byte once and in order, whatever the buffers and however slow the peer
 * @tell The kernel takes as many bytes as it has room for, and says how many. You do not look at that number, and the rest of the
 * message is lost.
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
    for (const { fd, event } of this.kernel.select(this.#interests(), timeoutMs)) {
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
    return sent;
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
