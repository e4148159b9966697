/**
 * @belief When a read gives less than was asked for, the buffer is empty.
 * @fails Take all that is there > reads as often as it takes
 * @fails Tell the end > gives the last bytes together with the end
 * @fails Tell the end > reads nothing behind the end
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @fails Tell a cut from a mistake > keeps the bytes that came before the cut
 * @tell You stop at the first read that gives less than you have asked for. While you took those bytes out, others may have moved up;
 * and behind them may stand the end, or a cut. Only the kernel knows that nothing is left, and it has a word for it.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

const BLOCK = 4096;

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const part = kernel.read(fd, BLOCK);
      if (part.length === 0) return { bytes: joined(parts), state: 'ended' };
      parts.push(part);
      if (part.length < BLOCK) return { bytes: joined(parts), state: 'open' };
    }
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'open' };
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
