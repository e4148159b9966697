/**
 * @belief A callback that fails is called again; that will do.
 * @fails One breaks off > gives up a client that is cut off while bytes wait for it
 * @fails One breaks off > gives up a client that has closed while bytes wait for it
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell You catch the error and do nothing. The broken connection is ready for ever, for there is always an error to tell: your
 * callback is called again and again, and the descriptor is never given back.
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
        if (error instanceof WouldBlock || error instanceof ConnectionReset) return;
        if (!(error instanceof BrokenPipe)) throw error;
      }
    };
  }
}
