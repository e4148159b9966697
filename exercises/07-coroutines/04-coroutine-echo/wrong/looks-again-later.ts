/**
 * @belief If it is not there yet, sleep a little and look again.
 * @fails All clients at once > serves one while another is silent
 * @fails All clients at once > leaves all waiting to the scheduler
 * @fails All clients at once > gives every byte back, whatever the clients and the buffers
 * @fails Whatever happens, it is closed > serves everybody who stays, whoever breaks off and when
 * @tell You sleep for ten milliseconds between two looks. Each client waits up to ten milliseconds for nothing, and a server without
 * clients is awake a hundred times a second. The kernel knows when something comes; the request for that is `wait`.
 */
import { BrokenPipe, ConnectionReset, type Kernel, WouldBlock } from '#kit';
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
  for (;;) {
    try {
      return kernel.read(fd, MOST);
    } catch (error) {
      if (!(error instanceof WouldBlock)) throw error;
    }
    yield { type: 'sleep', ms: 10 };
  }
}

function* writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): Coroutine<void> {
  let rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
}
