/**
 * @belief Only a second 0 proves that it was the end.
 * @fails Tell the end > reads nothing behind the end
 * @tell You read 0 bytes twice before you believe it. The end does not go away and does not change: one 0 is the whole truth, and the
 * second system call is for nothing.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  let ends = 0;
  try {
    while (ends < 2) {
      const part = kernel.read(fd, 4096);
      if (part.length === 0) ends += 1;
      parts.push(part);
    }
    return { bytes: joined(parts), state: 'ended' };
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'open' };
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
