import { describe, expect, it } from 'vitest';
import { Kernel, type Peer } from '#kit';
import { drain } from './exercise';
import { drainProblem, inWords } from './support/drainProblem';

/** A socket with this peer, and what `drain` makes of it in words: `abc, open`. */
function start(script: (peer: Peer) => void, receiveBuffer = 1024) {
  const kernel = new Kernel({ receiveBuffer, patience: 50 });
  const fd = kernel.open(script);
  return { kernel, fd, drained: () => inWords(() => drain(kernel, fd)) };
}

const reads = (kernel: Kernel) => kernel.log.filter(({ call }) => call === 'read');

function expectDrained(got: string, wanted: string, what: string): void {
  const told = `${what}: drain should have said "${wanted}". It said "${got}"`;
  expect(got, told).toBe(wanted);
}

describe('Take all that is there', () => {
  it('gives what has arrived', () => {
    const { drained } = start((peer) => peer.sends(0, 'GET ').sends(0, '/users/7'));
    expectDrained(drained(), 'GET /users/7, open', 'two pieces have arrived');
  });

  it('reads as often as it takes', () => {
    const { drained } = start((peer) => peer.sends(0, 'GET /users/7'), 5);
    expectDrained(drained(), 'GET /users/7, open', '12 bytes are on their way, 5 fit the buffer');
  });

  it('takes more than one block', () => {
    const { drained } = start((peer) => peer.sends(0, 'x'.repeat(70_000)), 100_000);
    const got = drained().replace(/x+/, ({ length }) => `${length} bytes`);
    expectDrained(got, '70000 bytes, open', '70000 bytes have arrived');
  });

  it('gives no bytes when none are there', () => {
    const { drained } = start((peer) => peer.sends(10, 'late'));
    expectDrained(drained(), 'no bytes, open', 'at 0 ms; the first bytes come at 10 ms');
  });

  it('does not wait for what is on its way', () => {
    const { kernel, drained } = start((peer) => peer.sends(0, 'now').sends(10, 'later').ends(20));
    expectDrained(drained(), 'now, open', 'at 0 ms; more comes at 10 ms');
    const now = kernel.now();
    expect(now, `drain has waited: it came back at ${now} ms`).toBe(0);
  });

  it('asks no more once it would block', () => {
    const { kernel, drained } = start((peer) => peer.sends(0, 'now'));
    drained();
    const calls = reads(kernel).map(({ error, result }) => error ?? `${result} bytes`);
    const told = `one WouldBlock is enough; the reads were answered: ${calls.join(', ')}`;
    expect(calls.filter((one) => one === 'EAGAIN').length, told).toBeLessThan(2);
  });
});

describe('Tell the end', () => {
  it('gives the last bytes together with the end', () => {
    const { drained } = start((peer) => peer.sends(0, 'bye').ends(0));
    expectDrained(drained(), 'bye, ended', 'bye has arrived, and the end behind it');
  });

  it('knows an end without bytes', () => {
    const { drained } = start((peer) => peer.ends(0));
    expectDrained(drained(), 'no bytes, ended', 'the peer has ended and sent nothing');
  });

  it('reads nothing behind the end', () => {
    const { kernel, drained } = start((peer) => peer.sends(0, 'bye').ends(0));
    drained();
    const ends = reads(kernel).filter(({ result }) => result === 0).length;
    expect(ends, `the end should be read once; it was read ${ends} times`).toBe(1);
  });

  it('gives every byte once and the end where it is, however the stream is cut', () => {
    const problem = drainProblem(drain);
    expect(problem, problem).toBeUndefined();
  });
});

describe('Tell a cut from a mistake', () => {
  it('keeps the bytes that came before the cut', () => {
    const { kernel, drained } = start((peer) => peer.sends(5, 'pay 29.90').resets(10));
    kernel.sleep(10);
    expectDrained(drained(), 'pay 29.90, reset', 'bytes came at 5 ms, the cut at 10 ms');
  });

  it('tells a cut that nothing came before', () => {
    const { drained } = start((peer) => peer.resets(0));
    expectDrained(drained(), 'no bytes, reset', 'the peer has cut the connection');
  });

  it('lets the error of a closed descriptor come up', () => {
    const { kernel, fd, drained } = start((peer) => peer.sends(0, 'abc'));
    kernel.close(fd);
    expectDrained(drained(), 'threw BadFileDescriptor', 'the descriptor is closed');
  });

  it('lets the error of a listening socket come up', () => {
    const kernel = new Kernel({ patience: 50 });
    const listener = kernel.listen();
    const got = inWords(() => drain(kernel, listener));
    expectDrained(got, 'threw NotConnected', 'the socket listens, and nothing can be read from it');
  });
});
