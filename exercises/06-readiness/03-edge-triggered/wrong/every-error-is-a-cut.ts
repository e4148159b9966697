/**
 * @belief What goes wrong between the socket and the sink is a broken connection.
 * @fails The end comes only once, too > lets a mistake come up
 * @fails The end comes only once, too > lets an error of the sink come up
 * @tell You catch everything and tell the sink that its peer is gone. Errors of the sink itself, and descriptors that were never open,
 * are then blamed on the peer. Catch what you expect, where you expect it.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  try {
    return move(kernel, fd, sink);
  } catch (error) {
    sink.fail(error as Error);
    return 'closed';
  }
}

function move(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
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

function readOrError(kernel: Kernel, fd: number): Uint8Array | WouldBlock | ConnectionReset {
  try {
    return kernel.read(fd, BLOCK);
  } catch (error) {
    if (error instanceof WouldBlock || error instanceof ConnectionReset) return error;
    throw error;
  }
}
