// title: A slow reader
// question: The page has 24 bytes, the send buffer room for 8, and the customer reads 6 every 10 ms. When does the kernel take the last byte?
import { bytes, Kernel } from '#kit';

const kernel = new Kernel({ sendBuffer: 8 });
const fd = kernel.open((peer) => peer.readsEvery(10, 6));
let rest = bytes('lamp 19.90, chair 49.00\n');

while (rest.length > 0) {
  const taken = kernel.write(fd, rest);
  console.log(`${kernel.now()} ms: ${taken} of ${rest.length} bytes taken`);
  rest = rest.subarray(taken);
  if (rest.length > 0) kernel.select([{ fd, event: 'write' }], null);
}
kernel.close(fd);
