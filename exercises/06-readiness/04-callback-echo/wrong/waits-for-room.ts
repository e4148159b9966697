/**
 * @belief When there is no room, wait until there is.
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another does not read
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell While you wait in `select` for room in one client's buffer, the only thread stands still. All other clients wait for the
 * slowest. The dispatcher has the one place where the server sleeps.
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
    while (rest.length > 0) {
      kernel.select([{ fd, event: 'write' }], null);
      rest = rest.subarray(kernel.write(fd, rest));
    }
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
