/**
 * @belief What `write` throws means that the client is gone.
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another does not read
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell You write as soon as you have read, and when there is no room you close the connection. `WouldBlock` says that the client is
 * slow, not that it is gone.
 */
import { BrokenPipe, ConnectionReset, type Kernel, WouldBlock } from '#kit';
import { Dispatcher } from '../support/Dispatcher';

const MOST = 64;

export function echoServer(kernel: Kernel, listener: number): void {
  const dispatcher = new Dispatcher(kernel);
  dispatcher.addReader(listener, () => {
    const fd = kernel.accept(listener);
    serve(kernel, dispatcher, fd);
  });
  dispatcher.run();
}

function serve(kernel: Kernel, dispatcher: Dispatcher, fd: number): void {
  let rest: Uint8Array = new Uint8Array(0);
  dispatcher.addReader(fd, unlessGone(onReadable));

  function onReadable(): void {
    const part = kernel.read(fd, MOST);
    if (part.length === 0) {
      close();
      return;
    }
    rest = part;
    dispatcher.removeReader(fd);
    dispatcher.addWriter(fd, unlessGone(onWritable));
    onWritable();
  }

  function onWritable(): void {
    rest = rest.subarray(kernel.write(fd, rest));
    if (rest.length > 0) return;
    dispatcher.removeWriter(fd);
    dispatcher.addReader(fd, unlessGone(onReadable));
  }

  function close(): void {
    dispatcher.removeReader(fd);
    dispatcher.removeWriter(fd);
    kernel.close(fd);
  }

  function unlessGone(callback: () => void): () => void {
    return () => {
      try {
        callback();
      } catch (error) {
        if (
          !(
            error instanceof WouldBlock ||
            error instanceof ConnectionReset ||
            error instanceof BrokenPipe
          )
        )
          throw error;
        close();
      }
    };
  }
}
