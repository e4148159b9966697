/**
 * @belief Whether the sink is full or the socket is empty: for now it is done.
 * @fails When the sink has enough > says full, and reads no further
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > says full also when it was the last byte, for it cannot know
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell When the sink has enough you say `drained`, and so the caller waits for the next event. But bytes are in the buffer, and their
 * event is spent. Only one of the two states promises that there will be another.
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
    if (!sink.write(part)) return 'drained';
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
