/**
 * @belief An event says that something is there. If nothing is, the connection is broken.
 * @fails Read until it would block > takes an event for which nothing is there
 * @fails When the sink has enough > says full also when it was the last byte, for it cannot know
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You close a healthy socket because an event came and nothing was there. The bytes that it spoke of were read with those before
 * it. "Ready" is a hint.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  let isFirst = true;
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock && isFirst) {
      sink.fail(part);
      kernel.close(fd);
      return 'closed';
    }
    if (part instanceof WouldBlock) return 'drained';
    isFirst = false;
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
