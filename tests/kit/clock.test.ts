import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interest, Kernel } from '#kit';

const microseconds = fc.integer({ min: 0, max: 20_000 });
const readable = (fd: number): Interest => ({ fd, event: 'read' });

/** What a program may do to the clock. */
const moves = fc.array(
  fc.oneof(
    fc.record({
      call: fc.constant('sleep' as const),
      ms: fc.double({ min: 0, max: 5, noNaN: true }),
    }),
    fc.record({
      call: fc.constant('select' as const),
      ms: fc.double({ min: 0, max: 5, noNaN: true }),
    }),
    fc.record({ call: fc.constant('read' as const), ms: fc.constant(0) }),
  ),
  { maxLength: 30 },
);

describe('the clock', () => {
  it('never runs back, and moves in whole microseconds', () => {
    fc.assert(
      fc.property(moves, fc.array(microseconds), (calls, arrivals) => {
        const kernel = new Kernel();
        const fd = kernel.open((peer) => {
          for (const at of arrivals) peer.sends(at / 1000, 'x');
        });
        let before = 0;
        for (const { call, ms } of calls) {
          if (call === 'sleep') kernel.sleep(ms);
          else if (call === 'select') kernel.select([readable(fd)], ms);
          else if (kernel.select([readable(fd)], 0).length > 0) kernel.read(fd, 3);
          expect(kernel.now()).toBeGreaterThanOrEqual(before);
          expect(Number.isInteger(Math.round(kernel.now() * 1e9) / 1e6)).toBe(true);
          before = kernel.now();
        }
      }),
    );
  });

  it('stands still in every call but select and sleep', () => {
    const kernel = new Kernel();
    const listener = kernel.listen();
    kernel.connect(listener).sends(0, 'x');
    const fd = kernel.accept(listener);
    kernel.read(fd, 1);
    kernel.write(fd, new Uint8Array(4));
    kernel.select([{ fd, event: 'write' }], null);
    kernel.select([], 0);
    kernel.close(fd);
    expect(kernel.now()).toBe(0);
  });

  it.each([
    [0.3 * 1000 - 0.1 * 1000, 200],
    [(0.1 + 0.2) * 1000, 300],
    [0.0004, 0.001],
    [1.0001, 1.001],
    [1e-12, 0.001],
    [0, 0],
  ])(
    'sleeps %d ms until %d ms: up to the next microsecond, and not for the noise of a sum',
    (ms, until) => {
      const kernel = new Kernel();
      kernel.sleep(ms);
      expect(kernel.now()).toBe(until);
      const other = new Kernel();
      other.select([], ms);
      expect(other.now()).toBe(until);
    },
  );
});

describe('select', () => {
  it('never sleeps past an arrival or past its time-out, and never wakes before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(microseconds, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.option(microseconds), { minLength: 1, maxLength: 30 }),
        (scripts, timeouts) => {
          const kernel = new Kernel();
          const sockets = scripts.map((arrivals) =>
            kernel.open((peer) => {
              for (const at of arrivals) peer.sends(at / 1000, 'x');
            }),
          );
          const drainAll = (ready: readonly Interest[]) => {
            for (const { fd } of ready) kernel.read(fd, 1000);
          };
          drainAll(kernel.select(sockets.map(readable), 0));
          for (const timeout of timeouts) {
            const now = Math.round(kernel.now() * 1000);
            const next = Math.min(...scripts.flat().filter((at) => at > now));
            if (timeout === null && next === Number.POSITIVE_INFINITY) continue;
            const ready = kernel.select(
              sockets.map(readable),
              timeout === null ? null : timeout / 1000,
            );
            const until = Math.min(
              next,
              timeout === null ? Number.POSITIVE_INFINITY : now + timeout,
            );
            expect(Math.round(kernel.now() * 1000)).toBe(until);
            expect(ready).toEqual(
              sockets
                .filter((_, index) => until > now && scripts[index]?.includes(until))
                .map(readable),
            );
            drainAll(ready);
          }
        },
      ),
    );
  });

  it('gives what is ready in the order in which it was asked for', () => {
    const kernel = new Kernel();
    const [a, b] = [
      kernel.open((peer) => peer.sends(5, 'a')),
      kernel.open((peer) => peer.sends(5, 'b')),
    ];
    const asked: Interest[] = [readable(b), { fd: a, event: 'write' }, readable(a)];
    expect(kernel.select(asked, 0)).toEqual([{ fd: a, event: 'write' }]);
    expect(kernel.select([readable(b), readable(a)], null)).toEqual([readable(b), readable(a)]);
    expect(kernel.now()).toBe(5);
  });

  it('is level-triggered: what is not read stays ready', () => {
    const kernel = new Kernel();
    const fd = kernel.open((peer) => peer.sends(1, 'ab'));
    expect(kernel.select([readable(fd)], null)).toEqual([readable(fd)]);
    expect(kernel.select([readable(fd)], null)).toEqual([readable(fd)]);
    kernel.read(fd, 1);
    expect(kernel.select([readable(fd)], 0)).toEqual([readable(fd)]);
    kernel.read(fd, 1);
    expect(kernel.select([readable(fd)], 0)).toEqual([]);
  });

  it('sleeps through what is not watched', () => {
    const kernel = new Kernel();
    const quiet = kernel.open();
    const loud = kernel.open((peer) => peer.sends(2, 'x'));
    expect(kernel.select([readable(quiet)], 10)).toEqual([]);
    expect(kernel.now()).toBe(10);
    expect(kernel.select([readable(loud)], null)).toEqual([readable(loud)]);
    expect(kernel.now()).toBe(10);
  });

  it('says that a socket can be written again when the peer has read', () => {
    const kernel = new Kernel({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.reads(7, 1));
    expect(kernel.write(fd, new Uint8Array(6))).toBe(4);
    expect(kernel.select([{ fd, event: 'write' }], 5)).toEqual([]);
    expect(kernel.select([{ fd, event: 'write' }], null)).toEqual([{ fd, event: 'write' }]);
    expect(kernel.now()).toBe(7);
    expect(kernel.write(fd, new Uint8Array(6))).toBe(1);
  });

  it('says that a listening socket is readable when a client waits', () => {
    const kernel = new Kernel();
    const listener = kernel.listen();
    kernel.connect(listener, { atMs: 3 });
    kernel.connect(listener, { atMs: 1 });
    expect(kernel.select([{ fd: listener, event: 'write' }, readable(listener)], null)).toEqual([
      readable(listener),
    ]);
    expect(kernel.now()).toBe(1);
    kernel.accept(listener);
    expect(kernel.select([readable(listener)], 1)).toEqual([]);
    expect(kernel.select([readable(listener)], null)).toEqual([readable(listener)]);
    expect(kernel.now()).toBe(3);
  });
});
