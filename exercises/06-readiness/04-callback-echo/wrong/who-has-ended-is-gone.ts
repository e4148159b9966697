/**
 * @belief When the client ends, it is gone.
 * @fails Echo > answers a client that has ended before it reads
 * @fails Write what there is room for > writes the rest when there is room again
 * @fails Write what there is room for > waits for a client that reads nothing for a while
 * @fails Write what there is room for > holds no more than 64 bytes of a client
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another does not read
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell A client that has ended sends no more, and it still reads. You close its connection while bytes of it are left to write, and
 * it never gets them.
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
    const part = kernel.read(fd, MOST - rest.length);
    if (part.length === 0) {
      close();
      return;
    }
    rest = Uint8Array.from([...rest, ...part]);
    if (rest.length === MOST) dispatcher.removeReader(fd);
    dispatcher.addWriter(fd, unlessGone(onWritable));
  }

  function onWritable(): void {
    rest = rest.subarray(kernel.write(fd, rest));
    dispatcher.addReader(fd, unlessGone(onReadable));
    if (rest.length === 0) dispatcher.removeWriter(fd);
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
