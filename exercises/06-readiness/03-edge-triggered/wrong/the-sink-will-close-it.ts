/**
 * @belief The descriptor is closed by whoever hears of the end.
 * @fails The end comes only once, too > closes the descriptor at the end
 * @fails The end comes only once, too > closes the descriptor after a cut
 * @tell You tell the sink of the end and leave the descriptor open. The sink does not know it. Nobody else will be told either, for
 * this was the last event of that socket.
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
      return 'closed';
    }
    if (part.length === 0) {
      sink.end();
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
