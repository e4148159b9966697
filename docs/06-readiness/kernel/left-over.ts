// title: The bytes that nobody mentions
// question: All nine bytes of the order arrive at 10 ms. Why does the program never answer?
import { bytes, Kernel, text } from '#kit';

const kernel = new Kernel();
const fd = kernel.open((peer) => peer.sends(10, 'buy lamp\n'));
const told = new Set<number>(); // an edge is told once

function waitForEdge() {
  const untold = [fd].filter((one) => !told.has(one));
  const interests = untold.map((one) => ({ fd: one, event: 'read' as const }));
  for (const ready of kernel.select(interests, null)) told.add(ready.fd);
}

let order = '';
while (!order.endsWith('\n')) {
  waitForEdge();
  order += text(kernel.read(fd, 4));
  console.log('so far:', order);
}
kernel.write(fd, bytes('sold\n'));
