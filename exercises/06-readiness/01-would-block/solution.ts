import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Drained } from './support/Drained';
import { joined } from './support/joined';

/** Bytes for one read: more than most messages need. */
const BLOCK = 4096;

/** Takes from a socket all that is there, without waiting. Throws what is a mistake of the program. */
export function drain(kernel: Kernel, fd: number): Drained {
  const parts: Uint8Array[] = [];
  const state = readInto(parts, kernel, fd);
  return { bytes: joined(parts), state };
}

function readInto(parts: Uint8Array[], kernel: Kernel, fd: number): Drained['state'] {
  try {
    for (;;) {
      const part = kernel.read(fd, BLOCK);
      if (part.length === 0) return 'ended';
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof WouldBlock) return 'open';
    if (error instanceof ConnectionReset) return 'reset';
    throw error;
  }
}
