/**
 * @belief A read of 0 bytes: nothing was there.
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails The end comes only once, too > finds the end behind the last bytes
 * @fails The end comes only once, too > closes the descriptor at the end
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell A read of length 0 is the end. You take it for nothing, and no further event will ever come from that peer: the descriptor
 * stays open until the server has none left.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return 'drained';
    if (part instanceof ConnectionReset) {
      sink.fail(part);
      kernel.close(fd);
      return 'closed';
    }
    if (part.length === 0) return 'drained';
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
