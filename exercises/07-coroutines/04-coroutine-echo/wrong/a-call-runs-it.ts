/**
 * @belief Whoever calls a generator function runs it.
 * @fails One client > gets back what it sends, and is closed at the end
 * @fails One client > gets the rest when there is room again
 * @fails One client > gets everything back also when it has ended before it reads
 * @fails One client > has no more than 64 bytes in the hands of the server
 * @fails All clients at once > serves one while another is silent
 * @fails All clients at once > serves one while another does not read
 * @fails All clients at once > serves those who come when others have gone
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > closes a connection that was cut
 * @fails Whatever happens, it is closed > serves the others when one connection is cut
 * @fails Whatever happens, it is closed > gives up a client that is cut off while bytes wait for it
 * @fails Whatever happens, it is closed > gives up a client that has closed while bytes wait for it
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell A line of yours calls a generator function and drops what it gives. That has made a generator and run nothing of it, so
 * nothing is ever written. Who passes its requests on to the scheduler?
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

function* writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): Coroutine<void> {
  let rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
