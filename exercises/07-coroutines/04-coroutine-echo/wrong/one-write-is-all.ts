/**
 * @belief `write` writes the bytes.
 * @fails One client > gets the rest when there is room again
 * @fails One client > gets everything back also when it has ended before it reads
 * @fails One client > has no more than 64 bytes in the hands of the server
 * @fails All clients at once > serves one while another does not read
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell The kernel takes as many bytes as it has room for, and says how many. You do not look at that number, and the rest of the
 * client's bytes is lost.
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
  yield { type: 'wait', fd, event: 'write' };
  kernel.write(fd, bytes);
}
