/**
 * @belief A `try` around the function that serves a client catches what goes wrong with this client.
 * @fails One breaks off > closes a connection that was cut
 * @fails One breaks off > serves the others when one connection is cut
 * @fails One breaks off > gives up a client that is cut off while bytes wait for it
 * @fails One breaks off > gives up a client that has closed while bytes wait for it
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell Your `try` stands around code that only *registers* callbacks. When a callback throws, that code has long returned: the only
 * one below it on the stack is `run`. So one client's cut connection ends the server for all.
 */
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';
import { Dispatcher } from '../support/Dispatcher';

const MOST = 64;

export function echoServer(kernel: Kernel, listener: number): void {
  const dispatcher = new Dispatcher(kernel);
  dispatcher.addReader(listener, () => {
    const fd = kernel.accept(listener);
    try {
      serve(kernel, dispatcher, fd);
    } catch (error) {
      if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
      kernel.close(fd);
    }
  });
  dispatcher.run();
}

function serve(kernel: Kernel, dispatcher: Dispatcher, fd: number): void {
  let rest: Uint8Array = new Uint8Array(0);
  dispatcher.addReader(fd, onReadable);

  function onReadable(): void {
    const part = kernel.read(fd, MOST);
    if (part.length === 0) {
      close();
      return;
    }
    rest = part;
    dispatcher.removeReader(fd);
    dispatcher.addWriter(fd, onWritable);
  }

  function onWritable(): void {
    rest = rest.subarray(kernel.write(fd, rest));
    if (rest.length > 0) return;
    dispatcher.removeWriter(fd);
    dispatcher.addReader(fd, onReadable);
  }

  function close(): void {
    dispatcher.removeReader(fd);
    dispatcher.removeWriter(fd);
    kernel.close(fd);
  }
}
