/**
 * @belief If it is not WouldBlock, the connection is broken.
 * @fails Tell a cut from a mistake > lets the error of a closed descriptor come up
 * @fails Tell a cut from a mistake > lets the error of a listening socket come up
 * @tell Of a descriptor that is not open you say that its peer has cut the connection. No peer did anything: the program has a
 * mistake, and its trace ends here.
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
    return { bytes: joined(parts), state: error instanceof WouldBlock ? 'open' : 'reset' };
  }
}
