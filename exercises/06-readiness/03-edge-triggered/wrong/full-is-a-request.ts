/**
 * @belief `false` asks for less. It is a hint.
 * @fails When the sink has enough > says full, and reads no further
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @tell The sink says that it has enough, and you go on reading. What you read then has to be kept somewhere, and a peer that sends
 * faster than the sink works fills your memory. Leave it in the kernel: there the buffer is bounded, and TCP holds the peer back.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  let isFull = false;
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return isFull ? 'full' : 'drained';
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
    isFull = !sink.write(part) || isFull;
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
