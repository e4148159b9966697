import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel, type Peer, WouldBlock } from '#kit';

/** Whatever the chunks, the buffers and the order of the calls: bytes arrive once each, and in order. */

const chunks = fc.array(fc.uint8Array({ minLength: 0, maxLength: 40 }), { maxLength: 12 });
const times = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 12, maxLength: 12 });
const buffers = fc.record({
  sendBuffer: fc.integer({ min: 1, max: 30 }),
  receiveBuffer: fc.integer({ min: 1, max: 30 }),
});
/** How many bytes a call asks for, over and over. */
const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });

const whole = (parts: readonly Uint8Array[]) => parts.flatMap((part) => [...part]);

type Pace = (peer: Peer) => Peer;
const paces: fc.Arbitrary<Pace> = fc.oneof(
  fc.constant<Pace>((peer) => peer),
  fc.record({ everyMs: fc.integer({ min: 1, max: 9 }), max: fc.integer({ min: 1, max: 20 }) }).map(
    ({ everyMs, max }): Pace =>
      (peer) =>
        peer.readsEvery(everyMs, max),
  ),
);

/** Sends the chunks, in order, at sorted times, then ends. */
function script(peer: Peer, parts: readonly Uint8Array[], microseconds: readonly number[]): void {
  const sorted = [...microseconds].sort((a, b) => a - b);
  for (const [index, part] of parts.entries()) peer.sends((sorted[index] ?? 0) / 1000, part);
  peer.ends(60);
}

/** Reads until the end, asking for `wanted` bytes in turn. */
function drain(kernel: Kernel, fd: number, wanted: readonly number[]): number[] {
  const got: number[] = [];
  for (let turn = 0; ; turn += 1) {
    try {
      const max = wanted[turn % wanted.length] ?? 1;
      const part = kernel.read(fd, max);
      if (part.length === 0) return got;
      expect(part.length).toBeLessThanOrEqual(max);
      got.push(...part);
    } catch (error) {
      if (!(error instanceof WouldBlock)) throw error;
      kernel.select([{ fd, event: 'read' }], null);
    }
  }
}

/** Writes all of it, in pieces of `sizes`. */
function send(kernel: Kernel, fd: number, data: Uint8Array, pieces: readonly number[]): void {
  let sent = 0;
  for (let turn = 0; sent < data.length; turn += 1) {
    try {
      const piece = pieces[turn % pieces.length] ?? 1;
      const taken = kernel.write(fd, data.subarray(sent, sent + piece));
      expect(taken).toBeGreaterThan(0);
      sent += taken;
    } catch (error) {
      if (!(error instanceof WouldBlock)) throw error;
      kernel.select([{ fd, event: 'write' }], null);
    }
  }
}

describe('a connection', () => {
  it('hands over what the peer sends, whatever the chunks', () => {
    fc.assert(
      fc.property(chunks, times, buffers, sizes, (parts, at, sizesOfBuffers, wanted) => {
        const kernel = new Kernel(sizesOfBuffers);
        const fd = kernel.open((peer) => script(peer, parts, at));
        expect(drain(kernel, fd, wanted)).toEqual(whole(parts));
      }),
    );
  });

  it('hands over as well what came before somebody accepted', () => {
    fc.assert(
      fc.property(chunks, times, buffers, sizes, (parts, at, sizesOfBuffers, wanted) => {
        const kernel = new Kernel(sizesOfBuffers);
        const listener = kernel.listen();
        script(kernel.connect(listener), parts, at);
        kernel.sleep(25);
        expect(drain(kernel, kernel.accept(listener), wanted)).toEqual(whole(parts));
      }),
    );
  });

  it('delivers what the program writes, whatever the pace of the peer, also after close', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        buffers,
        sizes,
        paces,
        (data, sizesOfBuffers, pieces, pace) => {
          const kernel = new Kernel(sizesOfBuffers);
          const fd = kernel.open(pace);
          const peer = kernel.peerOf(fd);
          send(kernel, fd, data, pieces);
          kernel.close(fd);
          kernel.sleep(10_000);
          expect([...peer.received()]).toEqual([...data]);
          expect(whole(peer.receipts.map((receipt) => receipt.bytes))).toEqual([...data]);
          expect(peer.sawEndAt).toBeGreaterThanOrEqual(peer.receipts.at(-1)?.at ?? 0);
        },
      ),
    );
  });

  it('keeps account: taken by writes = read by the peer + still in the send buffer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (lengths, sendBuffer, max) => {
          const kernel = new Kernel({ sendBuffer });
          const fd = kernel.open((peer) => peer.readsEvery(3, max));
          let taken = 0;
          for (const length of lengths) {
            kernel.sleep(1);
            try {
              taken += kernel.write(fd, new Uint8Array(length));
            } catch (error) {
              expect(error).toBeInstanceOf(WouldBlock);
            }
            const waiting = taken - kernel.peerOf(fd).received().length;
            expect(waiting).toBeGreaterThanOrEqual(0);
            expect(waiting).toBeLessThanOrEqual(sendBuffer);
          }
        },
      ),
    );
  });

  it('copies: what happens to an array afterwards changes nothing', () => {
    const sent = new Uint8Array([1, 2, 3]);
    const kernel = new Kernel();
    const fd = kernel.open((peer) => peer.sends(0, sent).readsEvery(5, 100));
    kernel.write(fd, sent);
    sent.fill(9);
    expect([...kernel.read(fd, 10)]).toEqual([1, 2, 3]);
    kernel.sleep(5);
    const received = kernel.peerOf(fd).received();
    expect([...received]).toEqual([1, 2, 3]);
    received.fill(9);
    expect([...kernel.peerOf(fd).received()]).toEqual([1, 2, 3]);
  });
});
