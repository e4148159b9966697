/**
 * @belief A read of 0 bytes has found nothing yet, so it is worth another try.
 * @fails Tell the end > gives the last bytes together with the end
 * @fails Tell the end > knows an end without bytes
 * @fails Tell the end > reads nothing behind the end
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @tell Your `drain` reads 0 bytes and reads again, without end. On a non-blocking socket, nothing *yet* has an answer of its own,
 * which is WouldBlock. What is left for length 0 to say?
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from '../support/Drained';
import { joined } from '../support/joined';

export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  try {
    for (;;) parts.push(kernel.read(fd, 4096));
  } catch (error) {
    if (error instanceof WouldBlock) return { bytes: joined(parts), state: 'open' };
    if (error instanceof ConnectionReset) return { bytes: joined(parts), state: 'reset' };
    throw error;
  }
}
