import { describe, expect, it } from 'vitest';
import { everyList, Kernel } from '#kit';
import { EventLoop, type TimerHandle } from './exercise';

/** A loop that notes the time-outs with which it polls, in milliseconds. */
class WatchedLoop extends EventLoop {
  readonly polls: (number | null)[] = [];

  override poll(timeoutMs: number | null): void {
    this.polls.push(timeoutMs === null ? null : tidy(timeoutMs));
    super.poll(timeoutMs);
  }
}

/** Without the noise that sums of decimal fractions have. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** A loop on a machine of its own, and what rang when: `A at 0.1`. */
function setUp<L extends EventLoop>(Loop: new (kernel: Kernel) => L) {
  const kernel = new Kernel({ patience: 1000 });
  const loop = new Loop(kernel);
  const rung: string[] = [];
  /** A callback that notes its name and the time, and does something more, if it is told to. */
  const ring =
    (name: string, act: () => void = () => {}) =>
    () => {
      rung.push(`${name} at ${tidy(kernel.now() / 1000)}`);
      act();
    };
  return { kernel, loop, rung, ring };
}

/** The first eight, so that it can be read. */
function list(items: readonly unknown[]): string {
  if (items.length === 0) return 'nothing';
  return [...items.slice(0, 8).map(String), ...(items.length > 8 ? ['…'] : [])].join(', ');
}

describe('Ring at the right time', () => {
  it('tells the time in seconds', () => {
    const { kernel, loop } = setUp(EventLoop);
    kernel.sleep(1500);
    const told = `the kernel shows ${kernel.now()} ms; time() gave ${loop.time()}`;
    expect(loop.time(), told).toBe(1.5);
  });

  it('rings when the delay is over', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callLater(0.2, ring('A'));
    loop.runUntilIdle();
    expect(rung, `callLater(0.2) at 0 s: it rang ${list(rung)}`).toEqual(['A at 0.2']);
  });

  it('counts a delay from the moment of the call', () => {
    const { kernel, loop } = setUp(EventLoop);
    kernel.sleep(50);
    const later = tidy(loop.callLater(0.2, () => {}).when);
    expect(later, `callLater(0.2) at 0.05 s is due at ${later}`).toBe(0.25);
    const at = loop.callAt(0.2, () => {}).when;
    expect(at, `callAt(0.2) at 0.05 s is due at ${at}`).toBe(0.2);
  });

  it('rings the earliest first, whichever was set first', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callLater(0.3, ring('A'));
    loop.callLater(0.1, ring('B'));
    loop.callLater(0.2, ring('C'));
    loop.runUntilIdle();
    const told = `A in 0.3 s, B in 0.1 s, C in 0.2 s: it rang ${list(rung)}`;
    expect(rung, told).toEqual(['B at 0.1', 'C at 0.2', 'A at 0.3']);
  });

  it('compares times and not delays', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callLater(
      0.15,
      ring('A', () => loop.callLater(0.1, ring('C'))),
    );
    loop.callLater(0.2, ring('B'));
    loop.runUntilIdle();
    const told = `A in 0.15 s, B in 0.2 s, and A sets C in another 0.1 s: it rang ${list(rung)}`;
    expect(rung, told).toEqual(['A at 0.15', 'B at 0.2', 'C at 0.25']);
  });

  it('does not ring early when poll comes back early', () => {
    const { kernel, loop, rung, ring } = setUp(
      class extends EventLoop {
        override poll(timeoutMs: number | null): void {
          // As if bytes came in each 30 ms.
          super.poll(Math.min(timeoutMs ?? 30, 30));
        }
      },
    );
    loop.callLater(0.1, ring('A'));
    loop.runOnce();
    const told = `A is due at 0.1 s; poll came back at ${kernel.now() / 1000} s, and the pass rang ${list(rung)}`;
    expect(rung, told).toEqual([]);
    loop.runUntilIdle();
    expect(
      rung,
      `poll comes back each 0.03 s, and A is due at 0.1 s: it rang ${list(rung)}`,
    ).toEqual(['A at 0.1']);
  });

  it('rings when less than a microsecond is missing', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    const when = 0.1 + 0.2;
    loop.callAt(when, ring('A'));
    loop.runUntilIdle();
    const told = `A is due at ${when} s, and the kernel's clock shows 0.3 s after the first select: it rang ${list(rung)}`;
    expect(rung, told).toEqual(['A at 0.3']);
  });
});

describe('Keep the order', () => {
  it('rings in the order of the calls at one and the same time', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    for (const name of ['A', 'B', 'C', 'D']) loop.callAt(0.1, ring(name));
    loop.runUntilIdle();
    const told = `A, B, C and D were set for 0.1 s in this order: it rang ${list(rung)}`;
    expect(rung, told).toEqual(['A at 0.1', 'B at 0.1', 'C at 0.1', 'D at 0.1']);
  });

  it('puts a timer that is due behind what is ready', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callLater(0, ring('timer'));
    loop.callSoon(ring('A'));
    loop.callSoon(ring('B'));
    loop.runOnce();
    const told = `A and B were ready before the pass looked for timers that are due; it called ${list(rung)}`;
    expect(rung, told).toEqual(['A at 0', 'B at 0', 'timer at 0']);
  });

  it('rings all that are due in one pass, the earliest first', () => {
    const { kernel, loop, rung, ring } = setUp(EventLoop);
    loop.callLater(0.2, ring('A'));
    loop.callLater(0.1, ring('B'));
    loop.callLater(0.3, ring('C'));
    loop.callLater(0.7, ring('D'));
    kernel.sleep(500);
    loop.runOnce();
    const told = `at 0.5 s, timers for 0.2, 0.1, 0.3 and 0.7 s are set; one pass rang ${list(rung)}`;
    expect(rung, told).toEqual(['B at 0.5', 'A at 0.5', 'C at 0.5']);
  });

  it('leaves a timer that a callback sets to the next pass, even one for now', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callSoon(ring('A', () => loop.callLater(0, ring('timer'))));
    loop.runOnce();
    expect(rung, `A sets a timer for now; the pass of A called ${list(rung)}`).toEqual(['A at 0']);
    loop.runOnce();
    expect(rung, `after another pass: it called ${list(rung)}`).toEqual(['A at 0', 'timer at 0']);
  });

  it('rings every four timers in the right order', () => {
    const names = ['A', 'B', 'C', 'D'];
    for (const delays of everyList([0.2, 0.1, 0], 4)) {
      const { loop, rung, ring } = setUp(EventLoop);
      delays.forEach((delay, at) => {
        loop.callAt(delay, ring(names[at] ?? ''));
      });
      loop.runUntilIdle();
      const wanted = [0, 0.1, 0.2].flatMap((time) =>
        names.filter((_, at) => delays[at] === time).map((name) => `${name} at ${time}`),
      );
      const told = `A, B, C, D were set for ${delays.join(', ')} s: it should ring ${list(wanted)}; it rang ${list(rung)}`;
      expect(rung, told).toEqual(wanted);
    }
  });
});

describe('Sleep no longer than needed', () => {
  it('sleeps until the next timer, at one stretch', () => {
    const { kernel, loop } = setUp(EventLoop);
    loop.callLater(0.5, () => {});
    loop.callLater(0.2, () => {});
    loop.runUntilIdle();
    const sleeps = kernel.log.map((call) => `${call.call} from ${call.at} to ${call.until} ms`);
    const told = `timers in 0.5 and 0.2 s; the system calls were ${list(sleeps)}`;
    expect(sleeps, told).toEqual(['select from 0 to 200 ms', 'select from 200 to 500 ms']);
  });

  it('only looks when something is ready', () => {
    const { loop, ring } = setUp(WatchedLoop);
    loop.callLater(0.5, ring('timer'));
    loop.callSoon(ring('A'));
    loop.runOnce();
    const told = `A was ready and the next timer 0.5 s away: the pass polled with ${list(loop.polls)}`;
    expect(loop.polls, told).toEqual([0]);
  });

  it('only looks when a timer is overdue', () => {
    const { kernel, loop, rung, ring } = setUp(WatchedLoop);
    loop.callLater(0.1, ring('A'));
    kernel.sleep(500);
    loop.runOnce();
    const told = `at 0.5 s, with a timer for 0.1 s, the pass polled with ${list(loop.polls)}`;
    expect(loop.polls, told).toEqual([0]);
    expect(rung, `and it rang ${list(rung)}`).toEqual(['A at 0.5']);
  });

  it('sleeps without limit when nothing is ready and no timer is set', () => {
    const polls: (number | null)[] = [];
    const { loop } = setUp(
      class extends EventLoop {
        override poll(timeoutMs: number | null): void {
          polls.push(timeoutMs);
        }
      },
    );
    loop.runOnce();
    expect(polls, `an idle loop polled with ${list(polls)}`).toEqual([null]);
  });

  it('polls once a pass, before it calls anything', () => {
    const { loop, rung, ring } = setUp(WatchedLoop);
    const seen: number[] = [];
    for (const name of ['A', 'B']) loop.callSoon(ring(name, () => seen.push(loop.polls.length)));
    loop.runOnce();
    const told = `a pass that called ${list(rung)}; polls until A, and until B: ${list(seen)}`;
    expect(seen, told).toEqual([1, 1]);
    expect(loop.polls.length, `polls in one pass: ${loop.polls.length}`).toBe(1);
  });

  it('calls in the same pass what poll queues, ahead of the timers that are due', () => {
    const { loop, rung, ring } = setUp(
      class extends EventLoop {
        override poll(timeoutMs: number | null): void {
          super.poll(timeoutMs);
          this.callSoon(ring('reader'));
        }
      },
    );
    loop.callLater(0.1, ring('timer'));
    loop.runOnce();
    const told = `poll queued a reader, and a timer was due; the pass called ${list(rung)}`;
    expect(rung, told).toEqual(['reader at 0.1', 'timer at 0.1']);
  });
});

describe('Cancel a timer', () => {
  it('does not ring', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callLater(0.1, ring('A')).cancel();
    loop.callLater(0.2, ring('B'));
    loop.runUntilIdle();
    expect(rung, `A in 0.1 s was cancelled, B in 0.2 s was not: it rang ${list(rung)}`).toEqual([
      'B at 0.2',
    ]);
  });

  it('does not wake the loop', () => {
    const { loop, ring } = setUp(WatchedLoop);
    for (const delay of [0.1, 0.2, 0.3]) loop.callLater(delay, ring('A')).cancel();
    loop.callLater(0.4, ring('B'));
    loop.runUntilIdle();
    const told = `timers for 0.1, 0.2 and 0.3 s were cancelled, one for 0.4 s was not; the loop polled with ${list(loop.polls)}`;
    expect(loop.polls, told).toEqual([400]);
  });

  it('leaves the loop idle when it was the last', () => {
    const { loop } = setUp(EventLoop);
    const timers = [0.1, 0.2].map((delay) => loop.callLater(delay, () => {}));
    const seen = [loop.isIdle()];
    for (const timer of timers) {
      timer.cancel();
      seen.push(loop.isIdle());
    }
    const told = `isIdle with two timers, with one cancelled, with both cancelled: ${list(seen)}`;
    expect(seen, told).toEqual([false, false, true]);
  });

  it('takes back a timer that is in the ready queue already', () => {
    const { loop, rung, ring } = setUp(EventLoop);
    loop.callAt(
      0.1,
      ring('A', () => b.cancel()),
    );
    const b: TimerHandle = loop.callAt(0.1, ring('B'));
    loop.runUntilIdle();
    const told = `A and B are due together, and A cancels B: it rang ${list(rung)}`;
    expect(rung, told).toEqual(['A at 0.1']);
  });

  it('rings what is left of every four timers', () => {
    const names = ['A', 'B', 'C', 'D'];
    for (const cancelled of everyList([false, true], 4)) {
      for (const delays of everyList([0.2, 0.1], 4)) {
        const { loop, rung, ring } = setUp(EventLoop);
        const timers = delays.map((delay, at) => loop.callAt(delay, ring(names[at] ?? '')));
        for (const timer of timers.filter((_, at) => cancelled[at])) timer.cancel();
        loop.runUntilIdle();
        const wanted = [0.1, 0.2].flatMap((time) =>
          names
            .filter((_, at) => delays[at] === time && !cancelled[at])
            .map((name) => `${name} at ${time}`),
        );
        const gone = names.filter((_, at) => cancelled[at]);
        const told = `A, B, C, D were set for ${delays.join(', ')} s, and ${list(gone)} cancelled: it should ring ${list(wanted)}; it rang ${list(rung)}`;
        expect(rung, told).toEqual(wanted);
      }
    }
  });
});
