import { describe, expect, it } from 'vitest';
import { bytes, Diary, inWords, Kernel, text } from '#kit';
import { sleep } from '#loop/task';
import { accept, EventLoop, read, write } from './exercise';

/** A machine, your loop on it, and a diary. */
function start(buffers: { sendBuffer?: number; receiveBuffer?: number } = {}) {
  const kernel = new Kernel({ ...buffers, patience: 50 });
  const loop = new EventLoop(kernel);
  return { kernel, loop, diary: new Diary(loop) };
}

const sleeps = (kernel: Kernel) => kernel.log.filter(({ call }) => call === 'select').length;
const inText = (value: unknown) =>
  value instanceof Uint8Array ? text(value) || 'the end' : `${value}`;

const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
  expect(lines, told).toEqual(wanted);
}

describe('Watch descriptors', () => {
  it('calls the reader when bytes arrive, and sleeps until then', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'hello'));
    loop.addReader(fd, () => {
      diary.note('reader got', text(kernel.read(fd, 100)));
      loop.removeReader(fd);
    });
    expectLines(diary.runToTheEnd(), ['0.01 s: reader got hello']);
    const calls = sleeps(kernel);
    expect(calls, `one sleep is enough; select was called ${calls} times`).toBe(1);
  });

  it('wakes for what comes first, the timer or the bytes', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(20, 'hello'));
    loop.addReader(fd, () => {
      diary.note('reader');
      loop.removeReader(fd);
    });
    loop.callLater(0.01, () => diary.note('early timer'));
    loop.callLater(0.03, () => diary.note('late timer'));
    expectLines(diary.runToTheEnd(), [
      '0.01 s: early timer',
      '0.02 s: reader',
      '0.03 s: late timer',
    ]);
  });

  it('does not sleep while a callback is ready', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(20, 'hello'));
    loop.addReader(fd, () => {
      diary.note('reader');
      loop.removeReader(fd);
    });
    loop.callSoon(() => {
      diary.note('first');
      loop.callSoon(() => diary.note('second'));
    });
    expectLines(diary.runToTheEnd(), ['0 s: first', '0 s: second', '0.02 s: reader']);
  });

  it('queues the reader behind what is ready already', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(0, 'hello'));
    loop.callSoon(() => diary.note('ready before the poll'));
    loop.addReader(fd, () => diary.note('reader'));
    loop.runOnce();
    expectLines(diary.lines, ['0 s: ready before the poll', '0 s: reader']);
  });

  it('calls the reader again in each pass, as long as there is something to read', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'abc'));
    loop.addReader(fd, () => {
      const letter = text(kernel.read(fd, 1));
      diary.note('reader got', letter);
      if (letter === 'c') loop.removeReader(fd);
    });
    expectLines(diary.runToTheEnd(), [
      '0.01 s: reader got a',
      '0.01 s: reader got b',
      '0.01 s: reader got c',
    ]);
  });

  it('calls the writer when there is room', () => {
    const { kernel, loop, diary } = start({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.reads(10, 4));
    kernel.write(fd, bytes('full'));
    loop.addWriter(fd, () => {
      diary.note('writer');
      loop.removeWriter(fd);
    });
    expectLines(diary.runToTheEnd(), ['0.01 s: writer']);
  });

  it('watches a socket for reading and for writing, each by itself', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'hello'));
    loop.addReader(fd, () => {
      diary.note('reader');
      loop.removeReader(fd);
    });
    loop.addWriter(fd, () => {
      diary.note('writer');
      loop.removeWriter(fd);
    });
    expectLines(diary.runToTheEnd(), ['0 s: writer', '0.01 s: reader']);
  });

  it('says at a removal whether there was something to remove', () => {
    const { kernel, loop } = start();
    const fd = kernel.open();
    loop.addReader(fd, () => {});
    const answers = [loop.removeWriter(fd), loop.removeReader(fd), loop.removeReader(fd)];
    expect(
      answers,
      `a reader was added; removeWriter, removeReader, removeReader answered ${answers}`,
    ).toEqual([false, true, false]);
  });

  it('calls no reader that was removed, not even one whose call is on its way', () => {
    const { kernel, loop, diary } = start();
    const [first, second] = [1, 2].map(() => kernel.open((peer) => peer.sends(10, 'x')));
    if (first === undefined || second === undefined) return;
    for (const fd of [first, second]) {
      loop.addReader(fd, () => {
        diary.note('reader', fd);
        loop.removeReader(first);
        loop.removeReader(second);
      });
    }
    expectLines(diary.runToTheEnd(), [`0.01 s: reader ${first}`]);
  });

  it('puts a new reader in the place of the old one', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'x'));
    loop.addReader(fd, () => diary.note('old'));
    loop.addReader(fd, () => {
      diary.note('new');
      loop.removeReader(fd);
    });
    expectLines(diary.runToTheEnd(), ['0.01 s: new']);
  });

  it('is not idle while it watches', () => {
    const { kernel, loop } = start();
    const fd = kernel.open();
    const before = loop.isIdle();
    loop.addWriter(fd, () => {});
    const meanwhile = loop.isIdle();
    loop.removeWriter(fd);
    const answers = [before, meanwhile, loop.isIdle()];
    expect(answers, `isIdle before, while and after a writer was there: ${answers}`).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('Read and accept', () => {
  it('gives what has arrived already without leaving the task', () => {
    const { kernel, loop } = start();
    const fd = kernel.open((peer) => peer.sends(0, 'hello'));
    const step = read(loop, fd, 100).next();
    const did = step.done ? `gave ${inText(step.value)}` : 'waited';
    expect(did, `hello was there; read ${did}`).toBe('gave hello');
  });

  it('waits for bytes that are on their way, and lets the others go on', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(20, 'hello'));
    loop.createTask(reader(fd));
    loop.callLater(0.01, () => diary.note('timer'));
    expectLines(diary.runToTheEnd(), ['0.01 s: timer', '0.02 s: got hello']);

    function* reader(socket: number) {
      diary.note('got', text(yield* read(loop, socket, 100)));
    }
  });

  it('gives what is there, and not more than was asked for', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'hel').sends(20, 'lo, world').ends(30));
    loop.createTask(reader());
    expectLines(diary.runToTheEnd(), [
      '0.01 s: got hel',
      '0.02 s: got lo, w',
      '0.02 s: got orld',
      '0.03 s: got the end',
    ]);

    function* reader() {
      for (;;) {
        const got = yield* read(loop, fd, 5);
        diary.note('got', inText(got));
        if (got.length === 0 || diary.lines.length > 9) return;
      }
    }
  });

  it('throws what the system call throws, where the task waits', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.resets(10));
    const task = loop.createTask(read(loop, fd, 100));
    expectLines(diary.runToTheEnd(), []);
    const did = inWords(task, inText);
    expect(did, `the peer reset the connection at 0.01 s; read ${did}`).toBe(
      'threw ConnectionReset',
    );
  });

  it('goes on waiting when somebody else was faster', () => {
    const { kernel, loop, diary } = start();
    const other = kernel.open((peer) => peer.sends(10, 'x'));
    const fd = kernel.open((peer) => peer.sends(10, 'first').sends(20, 'second'));
    loop.addReader(other, () => {
      diary.note('taken away:', text(kernel.read(fd, 100)));
      loop.removeReader(other);
    });
    const task = loop.createTask(read(loop, fd, 100));
    expectLines(diary.runToTheEnd(), ['0.01 s: taken away: first']);
    const did = inWords(task, inText);
    expect(did, `both sockets were ready, and the other reader took the bytes; read ${did}`).toBe(
      'gave second',
    );
  });

  it('watches no longer than it waits', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(10, 'hello').sends(20, 'more'));
    const task = loop.createTask(read(loop, fd, 100));
    expectLines(diary.runToTheEnd(), []);
    const did = inWords(task, inText);
    expect(did, `hello came at 0.01 s; read ${did}`).toBe('gave hello');
    expect(loop.removeReader(fd), 'read is over, and its reader is still there').toBe(false);
  });

  it('stops watching when what it waits for is cancelled', () => {
    const { kernel, loop, diary } = start();
    const fd = kernel.open((peer) => peer.sends(20, 'hello'));
    const task = loop.createTask(read(loop, fd, 100));
    loop.callLater(0.01, () => task.waiter?.cancel());
    expectLines(diary.runToTheEnd(), []);
    const did = inWords(task, inText);
    expect(did, `its future was cancelled at 0.01 s; read ${did}`).toBe('was cancelled');
    expect(loop.removeReader(fd), 'read is over, and its reader is still there').toBe(false);
  });

  it('accepts clients as they come', () => {
    const { kernel, loop, diary } = start();
    const listener = kernel.listen();
    kernel.connect(listener, { atMs: 0 }).sends(5, 'A');
    kernel.connect(listener, { atMs: 10 }).sends(15, 'B');
    loop.createTask(server());
    expectLines(diary.runToTheEnd(), [
      '0 s: client 1',
      '0.005 s: 1 says A',
      '0.01 s: client 2',
      '0.015 s: 2 says B',
    ]);

    function* server() {
      for (const number of [1, 2]) {
        const fd = yield* accept(loop, listener);
        diary.note('client', number);
        loop.createTask(client(number, fd));
      }
    }
    function* client(number: number, fd: number) {
      diary.note(number, 'says', text(yield* read(loop, fd, 100)));
    }
  });
});

describe('Write all of it', () => {
  it('writes what there is room for without leaving the task', () => {
    const { kernel, loop } = start();
    const fd = kernel.open();
    const step = write(loop, fd, bytes('hello')).next();
    const did = step.done ? 'done' : 'waited';
    expect(did, `there was room for hello; write ${did}`).toBe('done');
    const got = text(kernel.peerOf(fd).received());
    expect(got, `the peer got ${got || 'nothing'}`).toBe('hello');
  });

  it('is done at once with no bytes at all', () => {
    const { kernel, loop } = start({ sendBuffer: 1 });
    const fd = kernel.open((peer) => peer.readsNothing());
    const step = write(loop, fd, bytes('')).next();
    expect(step.done, 'there was nothing to write, and write waited').toBe(true);
  });

  it('writes the rest when there is room again, and is done when the last byte is taken', () => {
    const { kernel, loop, diary } = start({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.readsEvery(10, 4));
    loop.createTask(writer());
    loop.createTask(other());
    expectLines(diary.runToTheEnd(), ['0.005 s: somebody else', '0.02 s: written']);
    const got = text(kernel.peerOf(fd).received());
    kernel.sleep(100);
    const all = text(kernel.peerOf(fd).received());
    expect(all, `the peer had ${got} when write was done, and ${all} in the end`).toBe(
      '0123456789',
    );

    function* writer() {
      yield* write(loop, fd, bytes('0123456789'));
      diary.note('written');
    }
    function* other() {
      yield* sleep(loop, 0.005);
      diary.note('somebody else');
    }
  });

  it('watches for room only while it has something left to write', () => {
    const { kernel, loop, diary } = start({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.readsEvery(10, 4));
    loop.createTask(write(loop, fd, bytes('0123456789')));
    loop.callLater(0.1, () => diary.note('timer'));
    expectLines(diary.runToTheEnd(), ['0.1 s: timer']);
    expect(loop.removeWriter(fd), 'write is over, and its writer is still there').toBe(false);
    const calls = sleeps(kernel);
    expect(calls, `select was called ${calls} times: somebody is woken for nothing`).toBeLessThan(
      9,
    );
  });

  it('throws the error that comes while it waits', () => {
    const { kernel, loop, diary } = start({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.readsNothing().resets(10));
    const task = loop.createTask(write(loop, fd, bytes('0123456789')));
    expectLines(diary.runToTheEnd(), []);
    const did = inWords(task);
    expect(did, `4 bytes were taken, then the peer reset the connection; write ${did}`).toBe(
      'threw ConnectionReset',
    );
  });

  it('delivers every byte once and in order, whatever the buffers and however slow the peer', () => {
    const message = '0123456789abcdef';
    for (let sendBuffer = 1; sendBuffer <= 9; sendBuffer += 1) {
      for (let slow = 1; slow <= 9; slow += 1) {
        const { kernel, loop, diary } = start({ sendBuffer });
        const fd = kernel.open((peer) => peer.readsEvery(10, slow));
        const task = loop.createTask(write(loop, fd, bytes(message)));
        diary.runToTheEnd();
        kernel.sleep(1000);
        const got = text(kernel.peerOf(fd).received());
        const how = `send buffer of ${sendBuffer}, peer reads ${slow} at a time`;
        expect(got, `${how}: it got ${got || 'nothing'}, write ${inWords(task)}`).toBe(message);
      }
    }
  });
});
