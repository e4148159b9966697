/**
 * @belief `ConnectionReset` is an error, so it is thrown.
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails The end comes only once, too > tells the sink of a cut, after the bytes that came before it
 * @fails The end comes only once, too > closes the descriptor after a cut
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You throw the error of one connection into the server's loop, where all the others live too. The sink is the one who waits for
 * this connection's bytes, and it has a method for that.
 */
import { type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return 'drained';
    if (part.length === 0) {
      sink.end();
      kernel.close(fd);
      return 'closed';
    }
    if (!sink.write(part)) return 'full';
  }
}

function readOrError(kernel: Kernel, fd: number): Uint8Array | WouldBlock {
  try {
    return kernel.read(fd, BLOCK);
  } catch (error) {
    if (error instanceof WouldBlock) return error;
    throw error;
  }
}
