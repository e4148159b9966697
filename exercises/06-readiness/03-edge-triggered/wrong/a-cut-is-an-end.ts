/**
 * @belief Whether the peer ends or is cut off: nothing more comes.
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails The end comes only once, too > tells the sink of a cut, after the bytes that came before it
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You tell the sink `end` when the connection was cut. The end says: these are all bytes. A cut says: there may have been more.
 * A sink that stores an order must know the difference.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return 'drained';
    if (part instanceof ConnectionReset) {
      sink.end();
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
