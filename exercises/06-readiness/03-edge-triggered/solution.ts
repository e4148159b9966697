import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from './support/Sink';

/** Bytes for one read. */
const BLOCK = 4096;

/**
 * Moves into the sink what has arrived, after an edge-triggered event. `drained`: the kernel has no more, so the next arrival is a
 * new event. `full`: more may be there, and no event will tell of it. `closed`: it is over.
 */
export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return 'drained';
    if (part instanceof ConnectionReset) {
      sink.fail(part);
      kernel.close(fd);
      return 'closed';
    }
    if (part.length === 0) {
      sink.end();
      kernel.close(fd);
      return 'closed';
    }
    if (!sink.write(part)) return 'full';
  }
}

/** The two errors that are answers are given back, so that an error of the sink is not taken for one of the kernel's. */
function readOrError(kernel: Kernel, fd: number): Uint8Array | WouldBlock | ConnectionReset {
  try {
    return kernel.read(fd, BLOCK);
  } catch (error) {
    if (error instanceof WouldBlock || error instanceof ConnectionReset) return error;
    throw error;
  }
}
