import type { Coroutine } from '#loop/future';
import { EventLoop as TaskLoop } from '#loop/task';

/**
 * A loop that sleeps in `select`, and is woken by sockets. The loop that it extends has timers and tasks; it calls `poll` once
 * in each pass, and has no other place where it sleeps.
 *
 * - What has to be remembered of a descriptor that is watched?
 * - What does `poll` ask the kernel, and what does it do with the answer?
 */
export class EventLoop extends TaskLoop {
  /** From now on, `callback` is called in each pass in which there is something to read from `fd`. */
  addReader(fd: number, callback: () => void): void {}

  /** No more of that. Says whether there was a reader. */
  removeReader(fd: number): boolean {
    return false;
  }

  /** From now on, `callback` is called in each pass in which `fd` has room to write. */
  addWriter(fd: number, callback: () => void): void {}

  /** No more of that. Says whether there was a writer. */
  removeWriter(fd: number): boolean {
    return false;
  }

  /** Sleeps until something is ready, `timeoutMs` at most; `null` is without limit. */
  override poll(timeoutMs: number | null): void {
    super.poll(timeoutMs);
  }

  /** Whether there is nothing to do, and nothing to wait for. */
  override isIdle(): boolean {
    return super.isIdle();
  }
}

/** Reads `maxBytes` at most. Call the kernel first; if it would block, wait until the descriptor is ready and try again. */
export function* read(loop: EventLoop, fd: number, maxBytes: number): Coroutine<Uint8Array> {
  return new Uint8Array(0);
}

/** Writes all of the bytes. */
export function* write(loop: EventLoop, fd: number, bytes: Uint8Array): Coroutine<void> {
  // What does the kernel's `write` give back?
}

/** Waits for a client, and gives its descriptor. */
export function* accept(loop: EventLoop, listener: number): Coroutine<number> {
  return -1;
}
