/**
 * @belief What is left to write is kept in the server.
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another does not read
 * @fails Many at once > serves those who come when others have gone
 * @fails Many at once > serves a hundred who come in the same moment
 * @fails One breaks off > serves the others when one connection is cut
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell All your clients share one place for what is left to write. As soon as two of them have something left, one gets the other's
 * bytes. What belongs to a client has to be made once for each client.
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

let rest: Uint8Array = new Uint8Array(0);

function serve(kernel: Kernel, dispatcher: Dispatcher, fd: number): void {
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
        if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
        close();
      }
    };
  }
}
