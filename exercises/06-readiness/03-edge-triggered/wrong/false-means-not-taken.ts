/**
 * @belief `false` means that the sink has not taken the bytes.
 * @fails When the sink has enough > says full, and reads no further
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > says full also when it was the last byte, for it cannot know
 * @fails When the sink has enough > loses no byte and no end, however often the sink has enough
 * @tell You offer the same bytes again when the sink answers `false`, and it gets them twice. It has taken them; `false` speaks of the
 * *next* ones.
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
    if (!sink.write(part)) {
      sink.write(part);
      return 'full';
    }
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
