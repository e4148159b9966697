/**
 * @belief A client that breaks off shows as ConnectionReset.
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client has closed
 * @tell There are two ways to lose a client. If it has *closed*, nobody cuts anything: your next write is taken, and the one after it
 * throws BrokenPipe. That is no mistake of the program.
 */
import { ConnectionReset, type Kernel } from '#kit';
import type { Coroutine } from '../support/Coroutine';

const MOST = 64;

export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  for (;;) {
    yield { type: 'wait', fd: listener, event: 'read' };
    const fd = kernel.accept(listener);
    yield { type: 'spawn', coroutine: serve(kernel, fd) };
  }
}

function* serve(kernel: Kernel, fd: number): Coroutine<void> {
  try {
    for (;;) {
      const part = yield* read(kernel, fd);
      if (part.length === 0) return;
      yield* writeAll(kernel, fd, part);
    }
  } catch (error) {
    if (!(error instanceof ConnectionReset)) throw error;
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
