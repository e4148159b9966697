/**
 * @belief A `try` around the line that spawns a coroutine catches what that throws.
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client was cut off
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client has closed
 * @tell Your `try` stands at the door, and the client's coroutine does not run below it: the scheduler runs it, later, on a stack of
 * its own. `spawn` starts somebody and comes back. The `try` has to stand inside of what is spawned.
 */
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import type { Coroutine } from '../support/Coroutine';

const MOST = 64;

export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  for (;;) {
    yield { type: 'wait', fd: listener, event: 'read' };
    const fd = kernel.accept(listener);
    try {
      yield { type: 'spawn', coroutine: serve(kernel, fd) };
    } catch (error) {
      if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
    }
  }
}

function* serve(kernel: Kernel, fd: number): Coroutine<void> {
  try {
    for (;;) {
      const part = yield* read(kernel, fd);
      if (part.length === 0) return;
      yield* writeAll(kernel, fd, part);
    }
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
