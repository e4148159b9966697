/**
 * @belief A read that gives less than was asked for has emptied the buffer.
 * @fails Read until it would block > takes all of it after one event
 * @fails Read until it would block > says drained when the kernel has said WouldBlock
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails The end comes only once, too > finds the end behind the last bytes
 * @fails The end comes only once, too > closes the descriptor at the end
 * @fails The end comes only once, too > tells the sink of a cut, after the bytes that came before it
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > hands over what it has read before it reads again
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You stop at a read that gives less than you have asked for. Often nothing is left then. But the end may stand behind those
 * bytes, and it came with the same event: your server never hears of it, and keeps the descriptor for ever.
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
    if (part.length === 0) {
      sink.end();
      kernel.close(fd);
      return 'closed';
    }
    if (!sink.write(part)) return 'full';
    if (part.length < BLOCK) return 'drained';
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
