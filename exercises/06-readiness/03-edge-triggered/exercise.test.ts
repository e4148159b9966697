import { describe, expect, it } from 'vitest';
import { Kernel } from '#kit';
import { onReadable } from './exercise';
import { EdgeServer, type ServerOptions } from './support/EdgeServer';
import type { Arrivals } from './support/EdgeTriggered';
import { edgeProblem } from './support/edgeProblem';

const start = (script: (peer: Arrivals) => void, options: Partial<ServerOptions> = {}) =>
  new EdgeServer({ onReadable, ...options }, script);

function expectGot(server: EdgeServer, wanted: readonly string[], what: string): void {
  const inWords = (lines: readonly string[]) => lines.join(', ') || 'nothing';
  const told = `${what}. The sink should have got: ${inWords(wanted)}. It got: ${inWords(server.got)}`;
  expect(server.got, told).toEqual(wanted);
}

function expectState(got: string, wanted: string, what: string): void {
  expect(got, `${what}: onReadable should have said "${wanted}". It said "${got}"`).toBe(wanted);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('Read until it would block', () => {
  it('moves what has arrived into the sink', () => {
    const server = start((peer) => peer.sends(10, 'GET /').sends(20, 'users/7')).run();
    const what = 'two pieces arrive, one event each';
    expectGot(server, ['GET / at 10 ms', 'users/7 at 20 ms'], what);
  });

  it('takes all of it after one event', () => {
    const server = start((peer) => peer.sends(10, 'GET /users/7'), { receiveBuffer: 5 }).run();
    const what = '12 bytes arrive with one event, and a read gives 5';
    expectGot(server, ['GET / at 10 ms', 'users at 10 ms', '/7 at 10 ms'], what);
  });

  it('says drained when the kernel has said WouldBlock', () => {
    const server = start((peer) => peer.sends(0, 'abc'));
    expectState(server.readable(), 'drained', 'three bytes were there');
    expectGot(server, ['abc at 0 ms'], 'abc has arrived');
    const reads = server.kernel.log.flatMap((one) => (one.call === 'read' ? [one] : []));
    const answers = reads.map(({ error, result }) => error ?? result).join(', ');
    expect(answers, `who says "drained" has heard WouldBlock; the reads said: ${answers}`).toBe(
      '3, EAGAIN',
    );
  });

  it('takes an event for which nothing is there', () => {
    const server = start((peer) => peer.sends(10, 'abc').sends(20, 'def'));
    expectState(server.readable(), 'drained', 'nothing is there');
    server.run();
    const what = 'one call for nothing, then abc and def arrive';
    expectGot(server, ['abc at 10 ms', 'def at 20 ms'], what);
  });

  it('never waits for what is on its way', () => {
    const server = start((peer) => peer.sends(0, 'abc').sends(10, 'def').ends(20));
    expectState(server.readable(), 'drained', 'at 0 ms; def comes at 10 ms');
    expectGot(server, ['abc at 0 ms'], 'at 0 ms; def comes at 10 ms');
    const { waitedUntil } = server;
    const told = `onReadable should come back at 0 ms; it has waited until ${waitedUntil} ms`;
    expect(waitedUntil, told).toBeUndefined();
  });

  it('loses no byte and no end, however the stream is cut', () => {
    expectNone(edgeProblem(onReadable, [undefined]));
  });
});

describe('The end comes only once, too', () => {
  it('finds the end behind the last bytes', () => {
    const server = start((peer) => peer.sends(10, 'bye').ends(10)).run();
    const what = 'bytes and the end arrive with one event';
    expectGot(server, ['bye at 10 ms', 'end at 10 ms'], what);
  });

  it('closes the descriptor at the end', () => {
    const server = start((peer) => peer.sends(0, 'bye').ends(0));
    expectState(server.readable(), 'closed', 'the peer has ended');
    expect(server.isClosed, 'the peer has ended, and the descriptor is still open').toBe(true);
  });

  it('tells the sink of a cut, after the bytes that came before it', () => {
    const server = start((peer) => peer.sends(10, 'pay').resets(10)).run();
    const what = 'bytes and the cut arrive with one event';
    expectGot(server, ['pay at 10 ms', 'ConnectionReset at 10 ms'], what);
  });

  it('closes the descriptor after a cut', () => {
    const server = start((peer) => peer.resets(0));
    expectState(server.readable(), 'closed', 'the connection was cut');
    expect(server.isClosed, 'the connection was cut, and the descriptor is still open').toBe(true);
  });

  it('lets a mistake come up', () => {
    const server = start((peer) => peer.sends(0, 'abc'));
    server.kernel.close(server.fd);
    expectState(server.readable(), 'threw BadFileDescriptor', 'the descriptor is not open');
    expectGot(server, [], 'the descriptor is not open');
  });

  it('lets an error of the sink come up', () => {
    const kernel = new Kernel();
    const fd = kernel.open((peer) => peer.sends(0, 'abc'));
    const told: string[] = [];
    const sink = {
      write: () => {
        throw new RangeError('no such order');
      },
      end: () => told.push('end'),
      fail: (error: Error) => told.push(error.name),
    };
    const call = () => onReadable(kernel, fd, sink);
    expect(call, 'write of the sink has thrown: onReadable should throw that').toThrow(
      'no such order',
    );
    const what = `no peer has cut anything; the sink was told: ${told.join(', ')}`;
    expect(told, what).toEqual([]);
  });
});

describe('When the sink has enough', () => {
  it('says full, and reads no further', () => {
    const server = start((peer) => peer.sends(0, 'abcdef'), { receiveBuffer: 2, fullAfter: 1 });
    expectState(server.readable(), 'full', 'the sink has enough after ab');
    expectGot(server, ['ab at 0 ms'], 'the sink has enough after ab');
    const reads = server.kernel.log.filter(({ call }) => call === 'read').length;
    expect(reads, `the sink had enough after one read; there were ${reads}`).toBe(1);
  });

  it('goes on where it stopped when there is room', () => {
    const options = { receiveBuffer: 2, fullAfter: 2 };
    const server = start((peer) => peer.sends(0, 'abcdef').ends(0), options).run();
    const what = 'the sink has enough after two writes, and room again 5 ms later';
    expectGot(server, ['ab at 0 ms', 'cd at 0 ms', 'ef at 5 ms', 'end at 5 ms'], what);
  });

  it('says full also when it was the last byte, for it cannot know', () => {
    const server = start((peer) => peer.sends(0, 'ab').sends(3, 'cd'), { fullAfter: 1 });
    expectState(server.readable(), 'full', 'the sink has enough after ab');
    server.run();
    const what = 'cd arrives while the sink is full; nobody looks at that event';
    expectGot(server, ['ab at 0 ms', 'cd at 5 ms'], what);
  });

  it('hands over what it has read before it reads again', () => {
    const server = start((peer) => peer.sends(0, 'abcdef'), { receiveBuffer: 2 });
    server.readable();
    const what = 'six bytes are there, and a read gives two';
    expectGot(server, ['ab at 0 ms', 'cd at 0 ms', 'ef at 0 ms'], what);
  });

  it('loses no byte and no end, however often the sink has enough', () => {
    expectNone(edgeProblem(onReadable, [2, 1]));
  });
});
