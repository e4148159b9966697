/**
 * @belief Read everything, then hand it over.
 * @fails Read until it would block > takes all of it after one event
 * @fails When the sink has enough > says full, and reads no further
 * @fails When the sink has enough > goes on where it stopped when there is room
 * @fails When the sink has enough > hands over what it has read before it reads again
 * @tell You read all that is there before the sink sees the first byte. So it cannot say that it has enough until everything is in
 * your memory. One read, one write.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
import type { Sink } from '../support/Sink';

const BLOCK = 4096;

export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = readOrError(kernel, fd);
    if (part instanceof WouldBlock) return handOver(parts, sink) ? 'drained' : 'full';
    if (part instanceof ConnectionReset) {
      handOver(parts, sink);
      sink.fail(part);
      kernel.close(fd);
      return 'closed';
    }
    if (part.length === 0) {
      handOver(parts, sink);
      sink.end();
      kernel.close(fd);
      return 'closed';
    }
    parts.push(part);
  }
}

function handOver(parts: readonly Uint8Array[], sink: Sink): boolean {
  const all = parts.flatMap((part) => [...part]);
  return all.length === 0 || sink.write(Uint8Array.from(all));
}

function readOrError(kernel: Kernel, fd: number): Uint8Array | WouldBlock | ConnectionReset {
  try {
    return kernel.read(fd, BLOCK);
  } catch (error) {
    if (error instanceof WouldBlock || error instanceof ConnectionReset) return error;
    throw error;
  }
}
