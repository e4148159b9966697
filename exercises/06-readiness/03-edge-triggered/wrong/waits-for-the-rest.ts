/**
 * @belief Read until it would block, then wait until it does not.
 * @fails Read until it would block > never waits for what is on its way
 * @fails Read until it would block > loses no byte and no end, however the stream is cut
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell Your `onReadable` sleeps in `select` until its one socket has more. All the others wait for it meanwhile. The caller has the
 * one place where the server sleeps; go back to it.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) {
      kernel.select([{ fd, event: 'read' }], 10);
      return 'drained';
    }
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
