/**
 * @belief When it would block, one waits until it does not.
 * @fails Take all that is there > gives what has arrived
 * @fails Take all that is there > reads as often as it takes
 * @fails Take all that is there > takes more than one block
 * @fails Take all that is there > gives no bytes when none are there
 * @fails Take all that is there > does not wait for what is on its way
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @tell Your `drain` waits for the bytes that are still on their way, until the peer ends. In that time the server's one thread stands
 * still, for one client of ten thousand. That was the blocking read; what has the server won by `WouldBlock`?
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  for (;;) {
    try {
      const part = kernel.read(fd, 4096);
      if (part.length === 0) return { bytes: joined(parts), state: 'ended' };
      parts.push(part);
    } catch (error) {
      if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
      if (!(error instanceof WouldBlock)) throw error;
      kernel.select([{ fd, event: 'read' }], null);
    }
  }
}
