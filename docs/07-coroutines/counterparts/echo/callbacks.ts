// title: With callbacks
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import type { Dispatcher } from '../Dispatcher';

export function echoServer(kernel: Kernel, listener: number, loop: Dispatcher): void {
  //@ door
  loop.addReader(listener, () => {
    const fd = kernel.accept(listener);
    serve(kernel, loop, fd);
  });
  //@
}

//@ customer
function serve(kernel: Kernel, loop: Dispatcher, fd: number): void {
  //@ rest
  let rest: Uint8Array = new Uint8Array(0);
  //@ bytes
  loop.addReader(fd, guarded(onReadable));

  //@ bytes
  function onReadable(): void {
    //@ bytes rest
    rest = kernel.read(fd, 64);
    //@ end
    if (rest.length === 0) {
      close();
      return;
      //@
    }
    //@ turn
    loop.remove(fd);
    loop.addWriter(fd, guarded(onWritable));
    //@
  }

  //@ rest
  function onWritable(): void {
    rest = rest.subarray(kernel.write(fd, rest));
    if (rest.length > 0) return;
    //@ turn
    loop.remove(fd);
    loop.addReader(fd, guarded(onReadable));
    //@
  }

  //@ end
  function close(): void {
    loop.remove(fd);
    kernel.close(fd);
  }

  //@ error
  function guarded(callback: () => void): () => void {
    return () => {
      try {
        callback();
      } catch (error) {
        if (!isGone(error)) throw error;
        close();
      }
    };
  }
  //@
}

const isGone = (error: unknown) => error instanceof ConnectionReset || error instanceof BrokenPipe;
