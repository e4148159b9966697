// title: With coroutines
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import type { Coroutine } from '../Coroutine';

export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  //@ door
  for (;;) {
    yield { type: 'wait', fd: listener, event: 'read' };
    const fd = kernel.accept(listener);
    yield { type: 'spawn', coroutine: serve(kernel, fd) };
  }
  //@
}

//@ customer
function* serve(kernel: Kernel, fd: number): Coroutine<void> {
  //@ error
  try {
    //@ turn
    for (;;) {
      //@ bytes turn
      const part = yield* read(kernel, fd);
      //@ end
      if (part.length === 0) return;
      //@ turn
      yield* writeAll(kernel, fd, part);
    }
    //@ error
  } catch (error) {
    if (!isGone(error)) throw error;
    //@ end
  } finally {
    kernel.close(fd);
  }
  //@
}

//@ bytes
function* read(kernel: Kernel, fd: number): Coroutine<Uint8Array> {
  yield { type: 'wait', fd, event: 'read' };
  return kernel.read(fd, 64);
  //@
}

function* writeAll(kernel: Kernel, fd: number, bytes: Uint8Array): Coroutine<void> {
  //@ rest
  let rest = bytes;
  while (rest.length > 0) {
    yield { type: 'wait', fd, event: 'write' };
    rest = rest.subarray(kernel.write(fd, rest));
  }
  //@
}

const isGone = (error: unknown) => error instanceof ConnectionReset || error instanceof BrokenPipe;
