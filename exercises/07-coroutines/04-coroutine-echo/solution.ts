import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import type { Coroutine } from './support/Coroutine';

/** Bytes for one read, and so the most that is kept of one client. */
const MOST = 64;

/** Sends back to every client what it has sent. Serves for ever. */
export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  for (;;) {
    yield { type: 'wait', fd: listener, event: 'read' };
    const fd = kernel.accept(listener);
    yield { type: 'spawn', coroutine: serve(kernel, fd) };
  }
}

/** One client, from its first byte to its last. Where it stands is the line that it stands at. */
function* serve(kernel: Kernel, fd: number): Coroutine<void> {
  try {
    for (;;) {
      const part = yield* read(kernel, fd);
      if (part.length === 0) return;
      yield* writeAll(kernel, fd, part);
    }
  } catch (error) {
    if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
  } finally {
    kernel.close(fd);
  }
}

function* read(kernel: Kernel, fd: number): Coroutine<Uint8Array> {
  yield { type: 'wait', fd, event: 'read' };
  return kernel.read(fd, MOST);
}

function* writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): Coroutine<void> {
  let rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
