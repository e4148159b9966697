/**
 * @belief To wait for room is to call `select`.
 * @fails All clients at once > serves one while another does not read
 * @fails All clients at once > leaves all waiting to the scheduler
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell You call `select` yourself. That is not a request but a system call: the thread sleeps in it, with all the coroutines that it
 * has. Ask the scheduler instead, with a `yield`.
 */
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
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
      writeAll(kernel, fd, part);
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

function writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): void {
  let rest = bytes;
  while (rest.length > 0) {
    kernel.select([{ fd, event: 'write' }], null);
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
