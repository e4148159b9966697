/**
 * @belief What is left to write is kept by the server.
 * @fails All clients at once > serves one while another does not read
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell All clients share one variable for what is left to write. Between two `yield` of one client the others run, and put their
 * bytes there. A local variable of a generator lives as long as the generator, and each client has one.
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

let rest: Uint8Array = new Uint8Array(0);

function* writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): Coroutine<void> {
  rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
