/**
 * @belief An error is an error: whoever called `drain` has to deal with it.
 * @fails Take all that is there > gives what has arrived
 * @fails Take all that is there > reads as often as it takes
 * @fails Take all that is there > takes more than one block
 * @fails Take all that is there > gives no bytes when none are there
 * @fails Take all that is there > does not wait for what is on its way
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @tell Your `drain` throws WouldBlock, and all bytes that it has read by then are lost. A socket that has nothing more *for now* is
 * in the best of health; this is how most drains end.
 */
import { ConnectionReset, type Kernel } from '#kit';
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
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
