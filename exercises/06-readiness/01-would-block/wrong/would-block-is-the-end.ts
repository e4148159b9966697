/**
 * @belief When there is nothing to read, the stream is over.
 * @fails Take all that is there > gives what has arrived
 * @fails Take all that is there > reads as often as it takes
 * @fails Take all that is there > takes more than one block
 * @fails Take all that is there > gives no bytes when none are there
 * @fails Take all that is there > does not wait for what is on its way
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @tell You say `ended` of a socket that has nothing *now*. Its peer may send for hours. The end is something that the kernel reads to
 * you: a length.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
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
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'ended' };
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
