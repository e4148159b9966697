import { describe, expect, it, vi } from 'vitest';
import { EventLoop, Handle } from './exercise';
import { everyPlan, type Plan, passesOf, show } from './support/plans';

/** A loop, and what was called on it. */
function setUp() {
  const loop = new EventLoop();
  const called: string[] = [];
  /** Queues a callback that notes its name and does something more, if it is told to. */
  const soon = (name: string, act: () => void = () => {}) =>
    loop.callSoon(() => {
      called.push(name);
      act();
    });
  return { loop, called, soon };
}

const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '));

/** Queues the plan's callbacks, and says what each pass called. */
function play(plan: Plan): string[] {
  const { loop, called, soon } = setUp();
  const queue = (callbacks: Plan) => {
    for (const { name, queues } of callbacks) soon(name, () => queue(queues));
  };
  queue(plan);
  const passes: string[] = [];
  while (!loop.isIdle() && passes.length < 10) {
    called.length = 0;
    loop.runOnce();
    passes.push(called.join(' '));
  }
  return passes;
}

describe('Queue a callback', () => {
  it('calls nothing before the pass', () => {
    const { called, soon } = setUp();
    soon('A');
    expect(called, `callSoon(A), and no pass yet: ${list(called)} was called`).toEqual([]);
  });

  it('calls the oldest first', () => {
    const { loop, called, soon } = setUp();
    for (const name of ['A', 'B', 'C']) soon(name);
    loop.runOnce();
    const told = `A, B and C were queued in this order; the pass called ${list(called)}`;
    expect(called, told).toEqual(['A', 'B', 'C']);
  });

  it('calls a callback as often as it was queued', () => {
    const loop = new EventLoop();
    let calls = 0;
    const ring = () => {
      calls += 1;
    };
    loop.callSoon(ring);
    loop.callSoon(ring);
    loop.runOnce();
    loop.runOnce();
    const told = `the same function was queued twice, and two passes were run: it was called ${calls} times`;
    expect(calls, told).toBe(2);
  });
});

describe('One pass at a time', () => {
  it('leaves what a callback queues to the next pass', () => {
    const { loop, called, soon } = setUp();
    soon('A', () => soon('C'));
    soon('B');
    loop.runOnce();
    const first = `A queues C, and B was queued before: the first pass called ${list(called)}`;
    expect(called, first).toEqual(['A', 'B']);
    loop.runOnce();
    expect(called, `two passes have called ${list(called)}`).toEqual(['A', 'B', 'C']);
  });

  it('is idle when nothing is queued', () => {
    const { loop, soon } = setUp();
    const seen: boolean[] = [loop.isIdle()];
    soon('A', () => soon('B'));
    seen.push(loop.isIdle());
    loop.runOnce();
    seen.push(loop.isIdle());
    loop.runOnce();
    seen.push(loop.isIdle());
    const told = `isIdle at first, with A queued, with B queued by A, at the end: ${seen.join(', ')}`;
    expect(seen, told).toEqual([true, false, false, true]);
  });

  it('runs pass after pass until nothing is queued', () => {
    const { loop, called, soon } = setUp();
    soon('A', () => soon('B', () => soon('C')));
    loop.runUntilIdle();
    const told = `A queues B, and B queues C: runUntilIdle called ${list(called)}`;
    expect(called, told).toEqual(['A', 'B', 'C']);
  });

  it('calls the right callbacks in each pass, whoever queues whom', () => {
    for (const plan of [1, 2, 3, 4, 5].flatMap(everyPlan)) {
      const passes = play(plan);
      const wanted = passesOf(plan);
      const told = `A(B) means that A queues B. The smallest plan that fails is ${show(plan)}: its passes should call ${wanted.join(' | ')}; they called ${passes.join(' | ') || 'nothing'}`;
      expect(passes, told).toEqual(wanted);
    }
  });
});

describe('Cancel a handle', () => {
  it('does not call what was cancelled', () => {
    const { loop, called, soon } = setUp();
    soon('A');
    soon('B').cancel();
    soon('C');
    loop.runOnce();
    expect(called, `B was cancelled, and the pass called ${list(called)}`).toEqual(['A', 'C']);
  });

  it('takes back one call, and not the others of the same function', () => {
    const loop = new EventLoop();
    let calls = 0;
    const ring = () => {
      calls += 1;
    };
    loop.callSoon(ring);
    loop.callSoon(ring).cancel();
    loop.callSoon(ring);
    loop.runOnce();
    const told = `a function was queued three times, and one handle cancelled: it was called ${calls} times`;
    expect(calls, told).toBe(2);
  });

  it('takes back what stands later in the pass that is under way', () => {
    const { loop, called, soon } = setUp();
    soon('A', () => gift.cancel());
    const gift = soon('gift');
    soon('B');
    loop.runOnce();
    const told = `A cancels the gift, which is in the same pass; the pass called ${list(called)}`;
    expect(called, told).toEqual(['A', 'B']);
  });

  it('says whether it was cancelled', () => {
    const handle = new EventLoop().callSoon(() => {});
    expect(handle.cancelled, 'cancelled, before cancel() was called').toBe(false);
    handle.cancel();
    expect(handle.cancelled, 'cancelled, after cancel() was called').toBe(true);
  });

  it('runs its callback when told to, unless it was cancelled', () => {
    let calls = 0;
    const handle = new Handle(() => {
      calls += 1;
    });
    handle.run();
    expect(calls, `run() called the callback ${calls} times`).toBe(1);
    handle.cancel();
    handle.run();
    const told = `the handle ran once and was cancelled; after another run() the callback was called ${calls} times in all`;
    expect(calls, told).toBe(1);
  });
});

/** Queues A, which throws, and B. Says what came out of a pass, if anything. */
function passWithAnError(loop: EventLoop, error: unknown, b: () => void): string {
  loop.callSoon(() => {
    throw error;
  });
  loop.callSoon(b);
  try {
    loop.runOnce();
    return 'nothing';
  } catch (thrown) {
    return String(thrown);
  }
}

describe('Survive an exception', () => {
  it('hands it to the exception handler', () => {
    const loop = new EventLoop();
    const told: unknown[] = [];
    loop.setExceptionHandler((error) => told.push(error));
    const error = new Error('no such order');
    passWithAnError(loop, error, () => {});
    const message = `a callback threw "Error: no such order"; the handler was given ${list(told.map(String))}`;
    expect(told, message).toEqual([error]);
  });

  it('goes on with the next callback of the pass', () => {
    const { loop, called } = setUp();
    loop.setExceptionHandler(() => {});
    const out = passWithAnError(loop, new Error('no such order'), () => called.push('B'));
    expect(out, `A threw, and runOnce itself threw: ${out}`).toBe('nothing');
    expect(called, `A threw, B was next; after the pass, ${list(called)} was called`).toEqual([
      'B',
    ]);
  });

  it('writes it with console.error when there is no handler', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      const error = new Error('no such order');
      passWithAnError(new EventLoop(), error, () => {});
      const told = `no handler was set, and a callback threw; console.error was called ${written.mock.calls.length} times`;
      expect(written.mock.calls, told).toHaveLength(1);
      const words = written.mock.calls[0] ?? [];
      const shown = words.map(String).join(' ');
      expect(shown, `console.error should tell of the error; it wrote "${shown}"`).toContain(
        'no such order',
      );
    } finally {
      written.mockRestore();
    }
  });
});
