/**
 * @belief A client that breaks off shows as ConnectionReset.
 * @fails One breaks off > gives up a client that has closed while bytes wait for it
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell There are two ways to lose a client. If it has *closed*, nobody cuts anything: your next write is taken, and the one after it
 * throws BrokenPipe. You let that end the server.
 */
import { ConnectionReset, type Kernel, WouldBlock } from '#kit';
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
        if (error instanceof WouldBlock) return;
        if (!(error instanceof ConnectionReset)) throw error;
        close();
      }
    };
  }
}
