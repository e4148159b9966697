import { describe, expect, it } from 'vitest';
import { Selector } from './exercise';
import { EVENT_READ, EVENT_WRITE } from './support/events';
import { selectorProblem } from './support/selectorProblem';
import { keyInWords, Waiting } from './support/Waiting';

const start = () => new Waiting((kernel) => new Selector<string>(kernel));
const BOTH = EVENT_READ | EVENT_WRITE;

function expectSaid(got: string, wanted: string, what: string): void {
  expect(got, `${what} should have said "${wanted}". It said "${got}"`).toBe(wanted);
}

describe('Keep the list', () => {
  it('gives the key that it has made', () => {
    const { selector } = start();
    const made = keyInWords(() => selector.register(7, EVENT_READ, 'A'));
    expectSaid(made, 'descriptor 7, read, A', 'register');
    const changed = keyInWords(() => selector.modify(7, BOTH, 'B'));
    expectSaid(changed, 'descriptor 7, both, B', 'modify');
  });

  it('gives the key that it takes out', () => {
    const { selector } = start();
    selector.register(7, EVENT_WRITE, 'A');
    const key = keyInWords(() => selector.unregister(7));
    expectSaid(key, 'descriptor 7, write, A', 'unregister');
  });

  it('refuses to register a descriptor twice', () => {
    const { selector } = start();
    selector.register(7, EVENT_READ, 'A');
    const again = keyInWords(() => selector.register(7, EVENT_WRITE, 'B'));
    expectSaid(again, 'threw KeyError', 'a second register');
    const key = keyInWords(() => selector.unregister(7));
    expectSaid(key, 'descriptor 7, read, A', 'register had thrown, and unregister then');
  });

  it('refuses to modify and to unregister what is not registered', () => {
    const { selector } = start();
    const modified = keyInWords(() => selector.modify(7, EVENT_READ, 'A'));
    expectSaid(modified, 'threw KeyError', 'modify of an unknown descriptor');
    const gone = keyInWords(() => selector.unregister(7));
    expectSaid(gone, 'threw KeyError', 'unregister of an unknown descriptor');
  });

  it('refuses events that there are not', () => {
    const { selector } = start();
    const none = keyInWords(() => selector.register(7, 0, 'A'));
    expectSaid(none, 'threw ValueError', 'register for the events 0');
    selector.register(7, EVENT_READ, 'A');
    const four = keyInWords(() => selector.modify(7, 4, 'B'));
    expectSaid(four, 'threw ValueError', 'modify to the events 4');
    const key = keyInWords(() => selector.unregister(7));
    expectSaid(key, 'descriptor 7, read, A', 'modify had thrown, and unregister then');
  });

  it('needs no system call to do so', () => {
    const { kernel, selector } = start();
    const fd = kernel.open();
    const calls = kernel.log.length;
    selector.register(fd, EVENT_READ, 'A');
    selector.modify(fd, EVENT_WRITE, 'A');
    const key = keyInWords(() => selector.unregister(fd));
    expectSaid(key, `descriptor ${fd}, write, A`, 'unregister');
    const made = kernel.log.length - calls;
    expect(made, `register, modify and unregister made ${made} system calls`).toBe(0);
  });
});

describe('One wait for all', () => {
  it('wakes for the first that is ready', () => {
    const waiting = start();
    const a = waiting.socket((peer) => peer.sends(20, 'late'));
    const b = waiting.socket((peer) => peer.sends(10, 'early'));
    waiting.selector.register(a, EVENT_READ, 'A');
    waiting.selector.register(b, EVENT_READ, 'B');
    expectSaid(waiting.selected(), 'B read at 10 ms', 'A at 20 ms, B at 10 ms: select');
  });

  it('gives all that are ready', () => {
    const waiting = start();
    for (const name of ['A', 'B', 'C']) {
      const fd = waiting.socket((peer) => peer.sends(name === 'B' ? 20 : 10, 'bytes'));
      waiting.selector.register(fd, EVENT_READ, name);
    }
    const what = 'A and C at 10 ms, B at 20 ms: select';
    expectSaid(waiting.selected(), 'A read, C read at 10 ms', what);
  });

  it('gives one pair for a descriptor that is ready for both', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(10, 'bytes').reads(10, 4));
    waiting.selector.register(fd, BOTH, 'A');
    expectSaid(waiting.selected(), 'A both at 10 ms', 'A is ready for both: select');
  });

  it('tells which of the events is ready', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.reads(10, 4).sends(20, 'bytes'));
    waiting.selector.register(fd, BOTH, 'A');
    expectSaid(waiting.selected(), 'A write at 10 ms', 'room at 10 ms, bytes at 20 ms: select');
  });

  it('says nothing of events that nobody asked for', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.reads(10, 4).sends(20, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(), 'A read at 20 ms', 'A waits for bytes alone: select');
  });

  it('tells it again as long as it is so', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(10, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    waiting.selected();
    expectSaid(waiting.selected(), 'A read at 10 ms', 'nobody has read: the second select');
  });

  it('asks the kernel once for a hundred sockets', () => {
    const waiting = start();
    for (let number = 1; number <= 100; number += 1) {
      const fd = waiting.socket((peer) => peer.sends(number === 99 ? 10 : 1000, 'bytes'));
      waiting.selector.register(fd, EVENT_READ, `socket ${number}`);
    }
    expectSaid(waiting.selected(), 'socket 99 read at 10 ms', 'select');
    const calls = waiting.calls('select') + waiting.calls('sleep');
    expect(calls, `one system call is enough for all; select made ${calls}`).toBe(1);
  });

  it('waits for what is on the list, and for nothing else', () => {
    const problem = selectorProblem((kernel) => new Selector<string>(kernel));
    expect(problem, problem).toBeUndefined();
  });
});

describe('How long', () => {
  it('waits without limit with null', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(500, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(null), 'A read at 500 ms', 'select(null)');
  });

  it('waits without limit when nothing is said', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(500, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(), 'A read at 500 ms', 'select()');
  });

  it('does not wait with 0', () => {
    const waiting = start();
    const late = waiting.socket((peer) => peer.sends(10, 'bytes'));
    waiting.selector.register(late, EVENT_READ, 'A');
    expectSaid(waiting.selected(0), 'nothing at 0 ms', 'A at 10 ms: select(0)');
    const now = waiting.socket((peer) => peer.sends(0, 'bytes'));
    waiting.selector.register(now, EVENT_READ, 'B');
    expectSaid(waiting.selected(0), 'B read at 0 ms', 'A at 10 ms, B at once: select(0)');
  });

  it('does not wait with less than 0', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(10, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(-1), 'nothing at 0 ms', 'A at 10 ms: select(-1)');
  });

  it('comes back empty when the time is over', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(30, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(20), 'nothing at 20 ms', 'A at 30 ms: select(20)');
    const calls = waiting.calls('select') + waiting.calls('sleep');
    expect(calls, `one system call is enough; select made ${calls}`).toBe(1);
  });

  it('comes back before the time is over when something is ready', () => {
    const waiting = start();
    const fd = waiting.socket((peer) => peer.sends(10, 'bytes'));
    waiting.selector.register(fd, EVENT_READ, 'A');
    expectSaid(waiting.selected(20), 'A read at 10 ms', 'A at 10 ms: select(20)');
  });

  it('is a sleep when nothing is registered', () => {
    const waiting = start();
    expectSaid(waiting.selected(20), 'nothing at 20 ms', 'select(20) with an empty list');
  });
});

describe('Descriptors that somebody has closed', () => {
  /** B was closed and is still on the list. A has bytes at 10 ms, C at 20 ms. */
  function closed() {
    const waiting = start();
    const [a, b, c] = [10, 5, 20].map((at) => waiting.socket((peer) => peer.sends(at, 'bytes')));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three sockets');
    waiting.selector.register(a, EVENT_READ, 'A');
    waiting.selector.register(b, BOTH, 'B');
    waiting.selector.register(c, EVENT_READ, 'C');
    waiting.kernel.close(b);
    return { ...waiting, waiting, a, b, c };
  }

  it('waits for the others', () => {
    const { waiting } = closed();
    const what = 'A at 10 ms, C at 20 ms, B is closed: select';
    expectSaid(waiting.selected(), 'A read at 10 ms', what);
  });

  it('does not forget the others', () => {
    const { waiting, kernel, a } = closed();
    expectSaid(waiting.selected(), 'A read at 10 ms', 'the first select');
    kernel.read(a, 100);
    const what = 'A is read, C at 20 ms, B is closed: the second select';
    expectSaid(waiting.selected(), 'C read at 20 ms', what);
  });

  it('waits no longer than it was told', () => {
    const { waiting } = closed();
    const what = 'A at 10 ms, C at 20 ms, B is closed: select(5)';
    expectSaid(waiting.selected(5), 'nothing at 5 ms', what);
  });

  it('forgets the closed one', () => {
    const { waiting, selector, b } = closed();
    waiting.selected(0);
    const gone = keyInWords(() => selector.unregister(b));
    expectSaid(gone, 'threw KeyError', 'B was closed, then select: unregister of B');
    const calls = waiting.calls('select');
    waiting.selected(0);
    const more = waiting.calls('select') - calls;
    expect(more, `B is forgotten; the next select made ${more} system calls`).toBe(1);
  });

  it('takes the number again for a new socket', () => {
    const { waiting, selector, b } = closed();
    expectSaid(waiting.selected(0), 'nothing at 0 ms', 'A at 10 ms, B is closed: select(0)');
    const fd = waiting.socket((peer) => peer.sends(0, 'bytes'));
    expect(fd, 'the kernel gives the free number to the next socket').toBe(b);
    const key = keyInWords(() => selector.register(fd, EVENT_READ, 'D'));
    expectSaid(key, `descriptor ${fd}, read, D`, 'register of the number that B had');
    expectSaid(waiting.selected(0), 'D read at 0 ms', 'D has bytes: select(0)');
  });

  it('unregisters what is closed', () => {
    const { waiting, selector, b } = closed();
    const key = keyInWords(() => selector.unregister(b));
    expectSaid(key, `descriptor ${b}, both, B`, 'B is closed: unregister of B');
    expectSaid(waiting.selected(), 'A read at 10 ms', 'B is unregistered: select');
    const calls = waiting.calls('select');
    expect(calls, `nothing closed is on the list; select made ${calls} system calls`).toBe(1);
  });
});
