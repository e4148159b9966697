import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, Kernel, type SystemCall, seededRandom } from '#kit';

/** A program of `length` calls that a seed chooses, on sockets whose peers do as the seed says. What each call did is told. */
function ramble(
  seed: number,
  length: number,
): { kernel: Kernel; calls: string[]; told: unknown[] } {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const kernel = new Kernel({ sendBuffer: 1 + below(20), receiveBuffer: 1 + below(20) });
  const calls: string[] = [];
  const told: unknown[] = [];
  const listener = kernel.listen();
  calls.push('listen');
  for (let client = 0; client < 3; client += 1) {
    const peer = kernel.connect(listener, { atMs: below(10) });
    peer.sends(10 + below(10), 'x'.repeat(below(30)));
    if (below(2) === 0) peer.readsEvery(1 + below(4), 1 + below(5));
    if (below(3) === 0) peer.resets(25);
    else if (below(2) === 0) peer.closes(25);
    else peer.ends(25);
  }
  const program: Record<string, () => unknown> = {
    accept: () => kernel.accept(listener),
    read: () => kernel.read(4 + below(3), 1 + below(20)),
    write: () => kernel.write(4 + below(3), new Uint8Array(below(30))),
    select: () => kernel.select([{ fd: listener, event: 'read' }], below(4)),
    sleep: () => kernel.sleep(below(3)),
    close: () => (below(9) === 0 ? kernel.close(4 + below(3)) : kernel.close(99)),
  };
  const names = Object.keys(program);
  for (let turn = 0; turn < length; turn += 1) {
    const name = names[below(names.length)] ?? 'read';
    calls.push(name);
    try {
      told.push(program[name]?.());
    } catch (error) {
      told.push(String(error));
    }
  }
  return { kernel, calls, told };
}

describe('the log', () => {
  it('has every call, in order, and times that never run back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, length) => {
        const { kernel, calls } = ramble(seed, length);
        expect(kernel.log.map(({ call }) => call)).toEqual(calls);
        const times = kernel.log.flatMap(({ at, until }) => [at, until]);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const entry of kernel.log) {
          expect('error' in entry && 'result' in entry).toBe(false);
          if (!['select', 'sleep'].includes(entry.call)) expect(entry.until).toBe(entry.at);
        }
      }),
    );
  });

  it('is the same for the same program: the machine is deterministic', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [ramble(seed, 60), ramble(seed, 60)];
        expect(one.kernel.log).toEqual(other.kernel.log);
        expect(one.told).toEqual(other.told);
      }),
    );
  });

  it('says what was asked, and what came of it', () => {
    const kernel = new Kernel({ sendBuffer: 4 });
    const fd = kernel.open((peer) => peer.sends(10, 'hello'));
    const interests = [{ fd, event: 'read' as const }];
    expect(() => kernel.read(fd, 9)).toThrow();
    kernel.select(interests, null);
    kernel.read(fd, 9);
    kernel.write(fd, bytes('abcdef'));
    kernel.sleep(2);
    kernel.close(fd);
    expect(() => kernel.select([], null)).toThrow();
    const expected: SystemCall[] = [
      { call: 'read', fd, maxBytes: 9, at: 0, until: 0, error: 'EAGAIN' },
      { call: 'select', interests, timeoutMs: null, at: 0, until: 10, result: interests },
      { call: 'read', fd, maxBytes: 9, at: 10, until: 10, result: 5 },
      { call: 'write', fd, length: 6, at: 10, until: 10, result: 4 },
      { call: 'sleep', ms: 2, at: 10, until: 12 },
      { call: 'close', fd, at: 12, until: 12 },
      { call: 'select', interests: [], timeoutMs: null, at: 12, until: 12, error: 'Deadlock' },
    ];
    expect(kernel.log).toStrictEqual(expected);
  });

  it('keeps what was asked even when the program changes its list afterwards', () => {
    const kernel = new Kernel();
    const fd = kernel.open();
    const interests = [{ fd, event: 'write' as const }];
    kernel.select(interests, 0).pop();
    interests.pop();
    expect(kernel.log).toMatchObject([{ interests: [{ fd }], result: [{ fd }] }]);
  });
});
