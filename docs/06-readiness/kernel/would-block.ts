// title: Ask, and ask again
// question: The customer sends twice and then ends. How many system calls does it take to read all of it, and at how many of them does the program wait?
import { Kernel, text, WouldBlock } from '#kit';

const kernel = new Kernel();
const fd = kernel.open((peer) => peer.sends(10, 'lamp ').sends(30, '19.90\n').ends(50));

for (;;) {
  try {
    const got = kernel.read(fd, 8);
    if (got.length === 0) break; // the end
    console.log(`${kernel.now()} ms: ${text(got).trim()}`);
  } catch (error) {
    if (!(error instanceof WouldBlock)) throw error;
    console.log(`${kernel.now()} ms: nothing yet`);
    kernel.select([{ fd, event: 'read' }], null);
  }
}
kernel.close(fd);
