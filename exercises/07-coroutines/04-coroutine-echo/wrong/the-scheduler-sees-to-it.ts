/**
 * @belief An error ends one coroutine, and so there is nothing to do.
 * @fails Whatever happens, it is closed > closes a connection that was cut
 * @fails Whatever happens, it is closed > serves the others when one connection is cut
 * @fails Whatever happens, it is closed > gives up a client that is cut off while bytes wait for it
 * @fails Whatever happens, it is closed > gives up a client that has closed while bytes wait for it
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client was cut off
 * @fails Whatever happens, it is closed > has no coroutine that fails because its client has closed
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell The scheduler keeps the error of one coroutine from the others, and that is all. Of descriptors it knows nothing: that of the
 * client stays open for ever. Whoever has opened something has to close it, on every way out.
 */
import type { Kernel } from '#kit';
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
  for (;;) {
    const part = yield* read(kernel, fd);
    if (part.length === 0) break;
    yield* writeAll(kernel, fd, part);
  }
  kernel.close(fd);
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
