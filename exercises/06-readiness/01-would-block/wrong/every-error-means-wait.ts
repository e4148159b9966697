/**
 * @belief What `read` throws means that there is nothing to read.
 * @fails Tell the end > gives every byte once and the end where it is, however the stream is cut
 * @fails Tell a cut from a mistake > keeps the bytes that came before the cut
 * @fails Tell a cut from a mistake > tells a cut that nothing came before
 * @fails Tell a cut from a mistake > lets the error of a closed descriptor come up
 * @fails Tell a cut from a mistake > lets the error of a listening socket come up
 * @tell You catch every error and say `open`. A cut connection and a closed descriptor then look like sockets that have nothing yet:
 * the server watches them for ever, and the mistake in the program is never seen.
 */
import type { Kernel } from '#kit';
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
  } catch {
    return { bytes: joined(parts), state: 'open' };
  }
}
