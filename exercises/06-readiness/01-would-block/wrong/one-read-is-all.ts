/**
 * @belief `read` gives what is there.
 * @fails Take all that is there > reads as often as it takes
 * @fails Take all that is there > takes more than one block
 * @fails Tell the end > gives the last bytes together with the end
 * @fails Tell the end > reads nothing behind the end
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @fails Tell a cut from a mistake > keeps the bytes that came before the cut
 * @tell You read once. The kernel gives *some* of what is there, up to the number that you name; and the end, or the cut, is a further
 * answer of its own. Who tells you that nothing is left?
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  try {
    const bytes = kernel.read(fd, 4096);
    return { bytes, state: bytes.length === 0 ? 'ended' : 'open' };
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined([]), state: 'open' };
    if (error instanceof ConnectionReset) return { bytes: joined([]), state: 'reset' };
    throw error;
  }
}
