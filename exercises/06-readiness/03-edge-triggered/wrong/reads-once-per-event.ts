/**
 * @belief One event, one read.
 * @fails Read until it would block > takes all of it after one event
 * @fails Read until it would block > says drained when the kernel has said WouldBlock
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails The end comes only once, too > finds the end behind the last bytes
 * @fails The end comes only once, too > closes the descriptor at the end
 * @fails The end comes only once, too > tells the sink of a cut, after the bytes that came before it
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > hands over what it has read before it reads again
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You read once and go back to sleep. What is left in the buffer has had its event already; you wait for the peer to send more,
 * and the peer waits for you. With `select` this would work: it would say "ready" again.
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
    return sink.write(part) ? 'drained' : 'full';
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
