/**
 * @belief `yield*` runs the coroutine of a client.
 * @fails All clients at once > serves one while another is silent
 * @fails All clients at once > serves one while another does not read
 * @fails All clients at once > serves those who come when others have gone
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > serves the others when one connection is cut
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client was cut off
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client has closed
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell It does, and the one at the door stands in that line until the client has gone: nobody else is let in. `yield*` is a call, and
 * waits for its end. What lets a coroutine run beside you?
 */
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import type { Coroutine } from '../support/Coroutine';

const MOST = 64;

export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  for (;;) {
    yield { type: 'wait', fd: listener, event: 'read' };
    const fd = kernel.accept(listener);
    yield* serve(kernel, fd);
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
  let rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
