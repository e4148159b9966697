/**
 * @belief Read what is there, and write when there is room.
 * @fails Write what there is room for > waits for a client that reads nothing for a while
 * @fails Write what there is room for > holds no more than 64 bytes of a client
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another does not read
 * @fails Many at once > serves a hundred who come in the same moment
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell You go on reading from a client that does not take its echo, and keep everything. One client that sends without end and reads
 * nothing fills the server's memory. Leave its bytes in the kernel: there the buffer is bounded, and TCP holds the client back.
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
  const kept: number[] = [];
  let hasEnded = false;
  dispatcher.addReader(fd, unlessGone(onReadable));

  function onReadable(): void {
    const part = kernel.read(fd, MOST);
    if (part.length === 0) {
      hasEnded = true;
      dispatcher.removeReader(fd);
    }
    kept.push(...part);
    dispatcher.addWriter(fd, unlessGone(onWritable));
  }

  function onWritable(): void {
    if (kept.length > 0) kept.splice(0, kernel.write(fd, Uint8Array.from(kept)));
    if (kept.length > 0) return;
    dispatcher.removeWriter(fd);
    if (hasEnded) close();
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
