/**
 * @belief ConnectionReset is an error, unlike WouldBlock, so it is thrown.
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @fails Tell a cut from a mistake > keeps the bytes that came before the cut
 * @fails Tell a cut from a mistake > tells a cut that nothing came before
 * @tell When the connection is cut you throw, and with the exception go the bytes that had arrived before it. The kernel has kept them
 * for you; perhaps they were a whole order.
 */
import { type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const part = kernel.read(fd, 4096);
      if (part.length === 0) return { bytes: joined(parts), state: 'ended' };
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'open' };
    throw error;
  }
}
