/**
 * @belief 64 kB are more than a socket ever has.
 * @fails Take all that is there > takes more than one block
 * @tell You read one block, and look behind it only for the end. A socket may have more than your block holds, whatever its size: the
 * rest waits until somebody asks again.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    while (total < 65_536) {
      const part = kernel.read(fd, 65_536 - total);
      if (part.length === 0) return { bytes: joined(parts), state: 'ended' };
      parts.push(part);
      total += part.length;
    }
    return { bytes: joined(parts), state: 'open' };
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'open' };
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
