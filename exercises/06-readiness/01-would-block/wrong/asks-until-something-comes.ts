/**
 * @belief If it is not there now, it may be there in a moment: ask a few times.
 * @fails Take all that is there > asks no more once it would block
 * @tell You ask ten times in a row. Between two system calls of yours the clock does not move, and the world does not either: nine of
 * ten calls are for nothing, for each of ten thousand sockets.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

const TRIES = 10;

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  for (let blocked = 0; blocked < TRIES; ) {
    try {
      const part = kernel.read(fd, 4096);
      if (part.length === 0) return { bytes: joined(parts), state: 'ended' };
      parts.push(part);
    } catch (error) {
      if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
      if (!(error instanceof WouldBlock)) throw error;
      blocked += 1;
    }
  }
  return { bytes: joined(parts), state: 'open' };
}
