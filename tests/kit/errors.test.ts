import { describe, expect, it } from 'vitest';
import {
  BadFileDescriptor,
  BrokenPipe,
  BusyWaiting,
  bytes,
  ConnectionReset,
  Deadlock,
  InvalidArgument,
  Kernel,
  NotConnected,
  type Peer,
  text,
  WouldBlock,
} from '#kit';

/** A socket at a moment: its script has gone on until `ms`. */
function socketAt(ms: number, script: (peer: Peer) => void): { kernel: Kernel; fd: number } {
  const kernel = new Kernel({ sendBuffer: 4 });
  const fd = kernel.open(script);
  kernel.sleep(ms);
  return { kernel, fd };
}

describe('WouldBlock', () => {
  it('is thrown by read when nothing has arrived', () => {
    const { kernel, fd } = socketAt(9, (peer) => peer.sends(10, 'x'));
    expect(() => kernel.read(fd, 1)).toThrow(WouldBlock);
  });

  it('is thrown by write when the send buffer is full', () => {
    const { kernel, fd } = socketAt(0, (peer) => peer.readsNothing());
    expect(kernel.write(fd, bytes('abcdef'))).toBe(4);
    expect(() => kernel.write(fd, bytes('ef'))).toThrow(WouldBlock);
  });

  it('is thrown by accept when no client waits', () => {
    const kernel = new Kernel();
    expect(() => kernel.accept(kernel.listen())).toThrow(WouldBlock);
  });
});

describe('the end', () => {
  it('is length 0, after the last byte, and stays', () => {
    const { kernel, fd } = socketAt(5, (peer) => peer.sends(1, 'ab').ends(5));
    expect(text(kernel.read(fd, 10))).toBe('ab');
    expect(kernel.read(fd, 10)).toHaveLength(0);
    expect(kernel.read(fd, 10)).toHaveLength(0);
  });

  it('leaves the other direction open: the peer still reads', () => {
    const { kernel, fd } = socketAt(5, (peer) => peer.ends(5));
    kernel.write(fd, bytes('bye'));
    expect(text(kernel.peerOf(fd).received())).toBe('bye');
  });

  it('comes after bytes that had no room yet', () => {
    const kernel = new Kernel({ receiveBuffer: 2 });
    const fd = kernel.open((peer) => peer.sends(0, 'abcd').ends(0));
    expect(text(kernel.read(fd, 10))).toBe('ab');
    expect(text(kernel.read(fd, 10))).toBe('cd');
    expect(kernel.read(fd, 10)).toHaveLength(0);
  });
});

describe('BrokenPipe', () => {
  it('is thrown by the second write to a peer that has closed: the first is lost', () => {
    const { kernel, fd } = socketAt(5, (peer) => peer.sends(1, 'ab').closes(5));
    expect(kernel.write(fd, bytes('x'))).toBe(1);
    expect(() => kernel.write(fd, bytes('y'))).toThrow(BrokenPipe);
    expect(() => kernel.write(fd, bytes('y'))).toThrow(BrokenPipe);
    expect(kernel.peerOf(fd).received()).toHaveLength(0);
    expect(text(kernel.read(fd, 10)), 'what had arrived can still be read').toBe('ab');
    expect(kernel.read(fd, 10)).toHaveLength(0);
  });

  it('is thrown by write after the reset has been told', () => {
    const { kernel, fd } = socketAt(5, (peer) => peer.resets(5));
    expect(() => kernel.write(fd, bytes('x'))).toThrow(ConnectionReset);
    expect(() => kernel.write(fd, bytes('x'))).toThrow(BrokenPipe);
  });
});

describe('ConnectionReset', () => {
  it('is told once, after the bytes that had arrived; then comes the end', () => {
    const { kernel, fd } = socketAt(5, (peer) => peer.sends(1, 'ab').resets(5));
    expect(text(kernel.read(fd, 10))).toBe('ab');
    expect(() => kernel.read(fd, 10)).toThrow(ConnectionReset);
    expect(kernel.read(fd, 10)).toHaveLength(0);
    expect(() => kernel.write(fd, bytes('x'))).toThrow(BrokenPipe);
  });

  it('wakes whoever waits to read or to write', () => {
    const kernel = new Kernel({ sendBuffer: 1 });
    const fd = kernel.open((peer) => peer.readsNothing().resets(5));
    kernel.write(fd, bytes('x'));
    const asked = [{ fd, event: 'read' } as const, { fd, event: 'write' } as const];
    expect(kernel.select(asked, null)).toEqual(asked);
    expect(kernel.now()).toBe(5);
  });
});

describe('BadFileDescriptor', () => {
  it('is thrown by every call with a number that is not open', () => {
    const kernel = new Kernel();
    const fd = kernel.open();
    kernel.close(fd);
    for (const call of [
      () => kernel.read(fd, 1),
      () => kernel.write(fd, bytes('x')),
      () => kernel.accept(fd),
      () => kernel.close(fd),
      () => kernel.select([{ fd, event: 'read' }], 0),
      () => kernel.connect(fd),
      () => kernel.peerOf(99),
    ])
      expect(call).toThrow(BadFileDescriptor);
  });

  it('is not thrown for a number that belongs to another socket by now', () => {
    const kernel = new Kernel();
    const [first, second] = [kernel.open(), kernel.open()];
    expect([first, second]).toEqual([3, 4]);
    kernel.close(first);
    expect(kernel.open((peer) => peer.sends(0, 'other'))).toBe(first);
    expect(text(kernel.read(first, 9))).toBe('other');
  });
});

describe('NotConnected and InvalidArgument', () => {
  it('are thrown when the kind of socket does not fit', () => {
    const kernel = new Kernel();
    const listener = kernel.listen();
    expect(() => kernel.read(listener, 1)).toThrow(NotConnected);
    expect(() => kernel.write(listener, bytes('x'))).toThrow(NotConnected);
    expect(() => kernel.accept(kernel.open())).toThrow(InvalidArgument);
    expect(() => kernel.connect(kernel.open())).toThrow(InvalidArgument);
  });

  it.each<[string, (kernel: Kernel, fd: number) => void, string]>([
    ['a negative time-out', (kernel) => kernel.select([], -3), 'select was asked to wait -3 ms'],
    ['NaN', (kernel) => kernel.select([], Number.NaN), 'select was asked to wait NaN ms'],
    [
      'an endless sleep',
      (kernel) => kernel.sleep(Number.POSITIVE_INFINITY),
      'sleep was asked to wait Infinity ms',
    ],
    [
      'a read of nothing',
      (kernel, fd) => kernel.read(fd, 0),
      'read was asked for 0 bytes. Ask for 1 at least',
    ],
    [
      'a send in the past',
      (kernel, fd) => kernel.peerOf(fd).sends(9, 'x'),
      'the peer sends at 9 ms. The earliest time is 10 ms',
    ],
    [
      'a send after the end',
      (kernel, fd) => kernel.peerOf(fd).ends(12).sends(13, 'x'),
      'the peer ends at 12 ms and cannot send at 13 ms',
    ],
    [
      'an end before a send',
      (kernel, fd) => kernel.peerOf(fd).sends(13, 'x').ends(12),
      'the peer ends at 12 ms is too early',
    ],
    [
      'a pace of nothing',
      (kernel, fd) => kernel.peerOf(fd).readsEvery(0, 4),
      'the peer reads 4 bytes every 0 ms',
    ],
    [
      'a client in the past',
      (kernel) => kernel.connect(kernel.listen(), { atMs: 2 }),
      'a client connects at 2 ms, but it is 10 ms already',
    ],
    ['a buffer of nothing', () => new Kernel({ sendBuffer: 0 }), 'hold at least 1 byte'],
  ])('says what is wrong with %s', (_what, call, sentence) => {
    const { kernel, fd } = socketAt(10, () => {});
    const wrong = () => call(kernel, fd);
    expect(wrong).toThrow(InvalidArgument);
    expect(wrong).toThrow(sentence);
  });
});

describe('Deadlock', () => {
  it('is thrown by a select without limit and without anything to watch', () => {
    const kernel = new Kernel();
    expect(() => kernel.select([], null)).toThrow(
      new Deadlock('nothing is watched and nothing will arrive'),
    );
    expect(kernel.now()).toBe(0);
  });

  it('names what is watched in vain', () => {
    const { kernel, fd } = socketAt(0, (peer) => peer.sends(4, 'x'));
    kernel.select([{ fd, event: 'read' }], null);
    kernel.read(fd, 1);
    expect(() => kernel.select([{ fd, event: 'read' }], null)).toThrow(
      new Deadlock('nothing will arrive any more for what is watched: 3 (read)'),
    );
  });

  it('sees it also where a slow peer has read everything', () => {
    const { kernel, fd } = socketAt(0, (peer) => peer.readsEvery(5, 1));
    kernel.write(fd, bytes('abc'));
    expect(() => kernel.select([{ fd, event: 'read' }], null)).toThrow(Deadlock);
  });
});

describe('BusyWaiting', () => {
  const kernelOf = () => new Kernel({ patience: 10 });

  it('ends a program that polls', () => {
    const kernel = kernelOf();
    for (let turn = 0; turn < 10; turn += 1) kernel.select([], 0);
    expect(() => kernel.select([], 0)).toThrow(BusyWaiting);
  });

  it('ends a program that reads the end over and over', () => {
    const kernel = kernelOf();
    const fd = kernel.open((peer) => peer.ends(0));
    expect(() => {
      while (kernel.read(fd, 1).length === 0);
    }).toThrow(BusyWaiting);
  });

  it('leaves alone whoever moves bytes, or lets time go by', () => {
    const kernel = kernelOf();
    const fd = kernel.open((peer) => peer.sends(0, 'x'.repeat(100)));
    for (let turn = 0; turn < 100; turn += 1) {
      kernel.select([{ fd, event: 'read' }], 0);
      kernel.read(fd, 1);
    }
    for (let turn = 0; turn < 100; turn += 1) kernel.select([{ fd, event: 'read' }], 1);
    expect(kernel.now()).toBe(100);
  });
});

it('every error has the name of its class, and its errno', () => {
  const codes = [
    WouldBlock,
    ConnectionReset,
    BrokenPipe,
    BadFileDescriptor,
    NotConnected,
    InvalidArgument,
  ].map((kind) => [new kind().name, new kind().code]);
  expect(codes).toEqual([
    ['WouldBlock', 'EAGAIN'],
    ['ConnectionReset', 'ECONNRESET'],
    ['BrokenPipe', 'EPIPE'],
    ['BadFileDescriptor', 'EBADF'],
    ['NotConnected', 'ENOTCONN'],
    ['InvalidArgument', 'EINVAL'],
  ]);
});
