/**
 * @belief If there is no room now, try again a little later.
 * @fails Echo > sends back what comes, and closes at the end
 * @fails Echo > closes the connection of a client that sends nothing
 * @fails Echo > answers a client that has ended before it reads
 * @fails Echo > sleeps while there is nothing to do
 * @fails Write what there is room for > writes the rest when there is room again
 * @fails Write what there is room for > waits for a client that reads nothing for a while
 * @fails Write what there is room for > holds no more than 64 bytes of a client
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another is silent
 * @fails Many at once > serves one while another does not read
 * @fails Many at once > serves those who come when others have gone
 * @fails Many at once > serves a hundred who come in the same moment
 * @fails One breaks off > closes a connection that was cut
 * @fails One breaks off > serves the others when one connection is cut
 * @fails One breaks off > gives up a client that is cut off while bytes wait for it
 * @fails One breaks off > gives up a client that has closed while bytes wait for it
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell You ask every ten milliseconds instead of being woken. A server with nothing to do is then awake a hundred times a second, and
 * each client waits up to ten milliseconds for nothing. The kernel knows when there is something to do.
 */
import { BrokenPipe, ConnectionReset, type Kernel, WouldBlock } from '#kit';

const MOST = 64;

export function echoServer(kernel: Kernel, listener: number): void {
  const clients = new Map<number, Uint8Array>();
  for (;;) {
    kernel.select([{ fd: listener, event: 'read' }], 10);
    unlessItBlocks(() => clients.set(kernel.accept(listener), new Uint8Array(0)));
    for (const [fd, rest] of clients) {
      try {
        unlessItBlocks(() => {
          if (move(kernel, fd, rest, clients)) return;
          clients.delete(fd);
          kernel.close(fd);
        });
      } catch (error) {
        if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
        clients.delete(fd);
        kernel.close(fd);
      }
    }
  }
}

function move(
  kernel: Kernel,
  fd: number,
  rest: Uint8Array,
  clients: Map<number, Uint8Array>,
): boolean {
  let left = rest;
  for (;;) {
    if (left.length === 0) left = kernel.read(fd, MOST);
    if (left.length === 0) return false;
    clients.set(fd, left);
    left = left.subarray(kernel.write(fd, left));
    clients.set(fd, left);
  }
}

function unlessItBlocks(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof WouldBlock)) throw error;
  }
}
