/**
 * @belief Accept a client, serve it to its end, accept the next.
 * @fails Write what there is room for > gives every byte back, whatever the clients and the buffers
 * @fails Many at once > serves one while another is silent
 * @fails Many at once > serves one while another does not read
 * @fails Many at once > serves those who come when others have gone
 * @fails Many at once > serves a hundred who come in the same moment
 * @fails One breaks off > serves the others when one connection is cut
 * @fails One breaks off > serves everybody who stays, whoever breaks off and when
 * @tell You serve one client until it ends; meanwhile the others stand at the door. One that is silent for an hour stops the shop for
 * an hour. Everything here has to come back to the dispatcher after each step.
 */
import { BrokenPipe, ConnectionReset, type Kernel } from '#kit';

const MOST = 64;

export function echoServer(kernel: Kernel, listener: number): void {
  for (;;) {
    kernel.select([{ fd: listener, event: 'read' }], null);
    const fd = kernel.accept(listener);
    try {
      serve(kernel, fd);
    } catch (error) {
      if (!(error instanceof ConnectionReset || error instanceof BrokenPipe)) throw error;
    }
    kernel.close(fd);
  }
}

function serve(kernel: Kernel, fd: number): void {
  for (;;) {
    kernel.select([{ fd, event: 'read' }], null);
    let rest = kernel.read(fd, MOST);
    if (rest.length === 0) return;
    while (rest.length > 0) {
      kernel.select([{ fd, event: 'write' }], null);
      rest = rest.subarray(kernel.write(fd, rest));
    }
  }
}
