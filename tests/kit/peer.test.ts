import { describe, expect, it } from 'vitest';
import { bytes, Kernel, text } from '#kit';

describe('a peer', () => {
  it('reads when it is told, and writes down what and when', () => {
    const kernel = new Kernel({ sendBuffer: 6 });
    const fd = kernel.open((peer) => peer.reads(3, 2).reads(8));
    const peer = kernel.peerOf(fd);
    kernel.write(fd, bytes('abcdef'));
    kernel.close(fd);
    kernel.sleep(20);
    expect(peer.receipts.map((receipt) => [receipt.at, text(receipt.bytes)])).toEqual([
      [3, 'ab'],
      [8, 'cdef'],
    ]);
    expect(peer.sawEndAt).toBe(8);
  });

  it('reads at once unless it is told otherwise, and sees the end at once', () => {
    const kernel = new Kernel();
    const fd = kernel.open();
    const peer = kernel.peerOf(fd);
    kernel.sleep(4);
    kernel.write(fd, bytes('a'));
    expect([text(peer.received()), peer.sawEndAt]).toEqual(['a', undefined]);
    kernel.close(fd);
    expect(peer.sawEndAt).toBe(4);
  });

  it('that nobody accepts sees the end when the listening socket is closed', () => {
    const kernel = new Kernel();
    const listener = kernel.listen();
    const [early, late] = [kernel.connect(listener), kernel.connect(listener, { atMs: 5 })];
    kernel.close(listener);
    kernel.sleep(9);
    expect([early.sawEndAt, late.sawEndAt]).toEqual([0, 5]);
  });
});
