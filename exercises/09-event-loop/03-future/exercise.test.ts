import { describe, expect, it } from 'vitest';
import { EventLoop } from '#loop/ready-queue';
import { CancelledError, type Coroutine, Future, InvalidStateError } from './exercise';
import { type Event, everyStory, passesOf } from './support/stories';

const NO_ROW = new Error('no such row');

/** A future on a loop of its own, and what was called on that loop. */
function setUp<T = string>() {
  const loop = new EventLoop();
  const future = new Future<T>(loop);
  const called: string[] = [];
  loop.setExceptionHandler((error) => called.push(`the handler for ${error}`));
  /** A callback that notes its name. */
  const note = (name: string) => () => {
    called.push(name);
  };
  return { loop, future, called, note };
}

/** What came of it: `gave row 7`, `threw InvalidStateError`. */
function inWords(act: () => unknown): string {
  try {
    return `gave ${act()}`;
  } catch (error) {
    if (error instanceof InvalidStateError) return 'threw InvalidStateError';
    if (error instanceof CancelledError) return 'threw CancelledError';
    return `threw ${error}`;
  }
}

/** All that can be asked of a future. */
function stateOf(future: Future<unknown>): string {
  const result = inWords(() => future.result());
  const exception = inWords(() => future.exception());
  const done = `done() gave ${future.done()}, cancelled() gave ${future.cancelled()}`;
  return `${done}, result() ${result}, exception() ${exception}`;
}

/** `when` tells what was done to the future: `after cancel()`. */
function expectState(future: Future<unknown>, when: string, wanted: string): void {
  const state = stateOf(future);
  expect(state, `${when}: ${state}. It should be: ${wanted}`).toBe(wanted);
}

const list = (names: readonly string[]) => names.join(', ') || 'nothing';

const PENDING =
  'done() gave false, cancelled() gave false, result() threw InvalidStateError, exception() threw InvalidStateError';
const ROW_7 =
  'done() gave true, cancelled() gave false, result() gave row 7, exception() gave undefined';
const FAILED =
  'done() gave true, cancelled() gave false, result() threw Error: no such row, exception() gave Error: no such row';
const CANCELLED =
  'done() gave true, cancelled() gave true, result() threw CancelledError, exception() threw CancelledError';

describe('One result', () => {
  it('is pending at first', () => {
    expectState(setUp().future, 'a new future', PENDING);
  });

  it('is done with a result, and gives it as often as it is asked', () => {
    const { future } = setUp();
    future.setResult('row 7');
    for (const time of ['once', 'twice']) {
      expectState(future, `after setResult('row 7'), asked ${time}`, ROW_7);
    }
  });

  it('is done with an exception, and throws it', () => {
    const { future } = setUp();
    future.setException(NO_ROW);
    expectState(future, 'after setException(Error: no such row)', FAILED);
  });

  it('takes undefined, 0 and an empty string for results', () => {
    for (const value of [undefined, 0, '']) {
      const { future } = setUp<unknown>();
      future.setResult(value);
      const wanted = ROW_7.replace('row 7', String(value));
      expectState(future, `after setResult(${value === '' ? "''" : value})`, wanted);
    }
  });

  it('takes a future for a result, too, and does not wait for it', () => {
    const { loop, future } = setUp<unknown>();
    const inner = new Future<string>(loop);
    future.setResult(inner);
    const holds = future.done() && future.result() === inner;
    const told = `setResult was given another future, which is pending; done() gave ${future.done()}, and is that future the result? ${holds ? 'yes' : 'no'}`;
    expect(holds, told).toBe(true);
  });

  it('throws at a second result or exception, and keeps the first', () => {
    for (const first of ['setResult', 'setException']) {
      for (const second of ['setResult', 'setException']) {
        const { future } = setUp();
        if (first === 'setResult') future.setResult('row 7');
        else future.setException(NO_ROW);
        const did = inWords(() =>
          second === 'setResult'
            ? future.setResult('row 8')
            : future.setException(new Error('too late')),
        );
        const what = `${first}, and then ${second}`;
        expect(did, `${what}: the second ${did}`).toBe('threw InvalidStateError');
        expectState(future, what, first === 'setResult' ? ROW_7 : FAILED);
      }
    }
  });
});

/** Lets a story happen, and says what each pass called. */
function play(story: readonly Event[]): string[] {
  const { loop, future, called, note } = setUp();
  const callbacks = { 'add A': note('A'), 'add B': note('B') };
  const passes: string[] = [];
  for (const event of story) {
    const before = called.length;
    if (event === 'set the result') future.setResult('row 7');
    else if (event === 'remove A') future.removeDoneCallback(callbacks['add A']);
    else if (event === 'pass') {
      loop.runOnce();
      passes.push(called.slice(before).join(' '));
    } else future.addDoneCallback(callbacks[event]);
    if (event !== 'pass' && called.length > before)
      passes.push(`${list(called.slice(before))} before any pass`);
  }
  return passes;
}

const inPasses = (passes: readonly string[]) =>
  passes.map((called) => called || 'nothing').join(' | ');

describe('Call back through the loop', () => {
  it('calls nobody while the result is set', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(note('callback'));
    future.setResult('row 7');
    note('the line after setResult')();
    loop.runOnce();
    const told = `setResult was called, then a line of your own, then a pass was run: the order was ${list(called)}`;
    expect(called, told).toEqual(['the line after setResult', 'callback']);
  });

  it('hands the callback the future', () => {
    const { loop, future } = setUp();
    const got: unknown[] = [];
    future.addDoneCallback((given) => got.push(given));
    future.setResult('row 7');
    loop.runOnce();
    const told = `the pass after setResult called the callback ${got.length} times; was it given the future? ${got[0] === future ? 'yes' : 'no'}`;
    expect(got.length === 1 && got[0] === future, told).toBe(true);
  });

  it('calls back for an exception as for a result', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(note('callback'));
    future.setException(NO_ROW);
    loop.runOnce();
    expect(called, `the pass after setException called ${list(called)}`).toEqual(['callback']);
  });

  it('calls in the order in which the callbacks were added', () => {
    const { loop, future, called, note } = setUp();
    for (const name of ['A', 'B', 'C']) future.addDoneCallback(note(name));
    future.setResult('row 7');
    loop.runOnce();
    const told = `A, B and C were added in this order; the pass called ${list(called)}`;
    expect(called, told).toEqual(['A', 'B', 'C']);
  });

  it('makes each callback a call of its own, so that one which throws stops nobody else', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(() => {
      throw new Error('A is broken');
    });
    future.addDoneCallback(note('B'));
    future.setResult('row 7');
    loop.runOnce();
    const told = `A throws, and B was added after it; the pass called ${list(called)}`;
    expect(called, told).toEqual(['the handler for Error: A is broken', 'B']);
  });

  it('calls a callback as often as it was added', () => {
    const { loop, future, called, note } = setUp();
    const a = note('A');
    future.addDoneCallback(a);
    future.addDoneCallback(a);
    future.setResult('row 7');
    loop.runOnce();
    expect(called, `A was added twice; the pass called ${list(called)}`).toEqual(['A', 'A']);
  });

  it('calls back in the next pass when it was done before', () => {
    const { loop, future, called, note } = setUp();
    future.setResult('row 7');
    future.addDoneCallback(note('callback'));
    note('the line after addDoneCallback')();
    loop.runOnce();
    const told = `the future had its result when the callback was added; then came a line of your own, then a pass: the order was ${list(called)}`;
    expect(called, told).toEqual(['the line after addDoneCallback', 'callback']);
  });

  it('leaves to the next pass what a callback adds', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(() => {
      called.push('A');
      future.addDoneCallback(note('B'));
    });
    future.setResult('row 7');
    loop.runOnce();
    expect(called, `A adds B; the first pass called ${list(called)}`).toEqual(['A']);
    loop.runOnce();
    expect(called, `A adds B; two passes called ${list(called)}`).toEqual(['A', 'B']);
  });

  it('takes back every addition of a callback, and says how many', () => {
    const { loop, future, called, note } = setUp();
    const a = note('A');
    for (const callback of [a, note('B'), a]) future.addDoneCallback(callback);
    const answers = [future.removeDoneCallback(a), future.removeDoneCallback(a)];
    const told = `A, B and A were added, and A removed twice: removeDoneCallback gave ${list(answers.map(String))}`;
    expect(answers, told).toEqual([2, 0]);
    future.setResult('row 7');
    loop.runOnce();
    expect(called, `A was removed, and B was not; the pass called ${list(called)}`).toEqual(['B']);
  });

  it('takes nothing back that is with the loop already', () => {
    const { loop, future, called, note } = setUp();
    const a = note('A');
    future.addDoneCallback(a);
    future.setResult('row 7');
    const removed = future.removeDoneCallback(a);
    loop.runOnce();
    const told = `A was removed after the result was set: removeDoneCallback gave ${removed}, and the pass called ${list(called)}`;
    expect([removed, ...called], told).toEqual([0, 'A']);
  });

  it('calls the right callbacks in each pass, whatever happens in which order', () => {
    for (const story of [1, 2, 3, 4].flatMap(everyStory)) {
      const passes = play(story);
      const wanted = passesOf(story);
      const told = `The shortest story that fails is: ${list(story)}. Its passes should call ${inPasses(wanted)}; this was called: ${inPasses(passes)}`;
      expect(passes, told).toEqual(wanted);
    }
  });
});

describe('Give it up', () => {
  it('is done when it is cancelled, and throws CancelledError when asked', () => {
    const { future } = setUp();
    const inTime = future.cancel();
    expect(inTime, `cancel() of a pending future gave ${inTime}`).toBe(true);
    expectState(future, 'after cancel()', CANCELLED);
  });

  it('calls back as for a result', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(note('callback'));
    future.cancel();
    note('the line after cancel')();
    loop.runOnce();
    const told = `cancel was called, then a line of your own, then a pass was run: the order was ${list(called)}`;
    expect(called, told).toEqual(['the line after cancel', 'callback']);
  });

  it('comes too late when there is a result or an exception', () => {
    for (const first of ['setResult', 'setException']) {
      const { future } = setUp();
      if (first === 'setResult') future.setResult('row 7');
      else future.setException(NO_ROW);
      const inTime = future.cancel();
      expect(inTime, `${first}, and then cancel(): it gave ${inTime}`).toBe(false);
      expectState(future, `${first}, and then cancel()`, first === 'setResult' ? ROW_7 : FAILED);
    }
  });

  it('can be cancelled once', () => {
    const { loop, future, called, note } = setUp();
    future.addDoneCallback(note('callback'));
    const answers = [future.cancel(), future.cancel()];
    expect(answers, `cancel() was called twice, and gave ${answers}`).toEqual([true, false]);
    loop.runOnce();
    expect(called, `cancel() was called twice; the pass called ${list(called)}`).toEqual([
      'callback',
    ]);
  });

  it('lets no result follow', () => {
    const { future } = setUp();
    future.cancel();
    const did = [
      inWords(() => future.setResult('row 7')),
      inWords(() => future.setException(NO_ROW)),
    ];
    const told = `after cancel(), setResult ${did[0]} and setException ${did[1]}`;
    expect(did, told).toEqual(['threw InvalidStateError', 'threw InvalidStateError']);
    expectState(future, 'cancelled, and then told a result', CANCELLED);
  });
});

/** A coroutine of two functions, which notes what it gets. */
function* order(row: Future<string>): Coroutine<string> {
  return `order of ${yield* fetch(row)}`;
}

function* fetch(row: Future<string>): Coroutine<string> {
  try {
    return yield* row;
  } catch (error) {
    if (error instanceof CancelledError) return 'nothing, it was cancelled';
    return `nothing, ${error}`;
  }
}

/** What comes out of `next`: `yielded the future`, `ended with row 7`. */
function stepOf(coroutine: Coroutine<string>, future: Future<string>, sent?: unknown): string {
  try {
    const { done, value } = coroutine.next(sent);
    if (done) return `ended with ${value}`;
    return value === future ? 'yielded the future' : `yielded ${value}`;
  } catch (error) {
    return `threw ${error}`;
  }
}

describe('Wait for it', () => {
  it('yields itself, up through every function', () => {
    const { future } = setUp();
    const did = stepOf(order(future), future);
    const told = `order waits in fetch, and fetch for a pending future; next() ${did}`;
    expect(did, told).toBe('yielded the future');
  });

  it('gives the result, whatever is sent', () => {
    for (const sent of [undefined, 'something else']) {
      const { future } = setUp();
      const coroutine = order(future);
      const first = stepOf(coroutine, future);
      future.setResult('row 7');
      const did = [first, stepOf(coroutine, future, sent)];
      const told = `next(), setResult('row 7'), next(${sent ?? ''}): the coroutine ${did.join(', then ')}`;
      expect(did, told).toEqual(['yielded the future', 'ended with order of row 7']);
    }
  });

  it('throws the exception where the coroutine waits', () => {
    const { future } = setUp();
    const coroutine = order(future);
    const first = stepOf(coroutine, future);
    future.setException(NO_ROW);
    const did = [first, stepOf(coroutine, future)];
    const told = `fetch catches what its yield* throws. next(), setException, next(): the coroutine ${did.join(', then ')}`;
    const wanted = 'ended with order of nothing, Error: no such row';
    expect(did, told).toEqual(['yielded the future', wanted]);
  });

  it('throws CancelledError where the coroutine waits', () => {
    const { future } = setUp();
    const coroutine = order(future);
    const first = stepOf(coroutine, future);
    future.cancel();
    const did = [first, stepOf(coroutine, future)];
    const told = `fetch catches what its yield* throws. next(), cancel(), next(): the coroutine ${did.join(', then ')}`;
    const wanted = 'ended with order of nothing, it was cancelled';
    expect(did, told).toEqual(['yielded the future', wanted]);
  });

  it('does not yield when it is done', () => {
    const { future } = setUp();
    future.setResult('row 7');
    const did = stepOf(order(future), future);
    const told = `the result was there before anybody waited; the first next() ${did}`;
    expect(did, told).toBe('ended with order of row 7');
  });

  it('can be waited for by several, and again', () => {
    const { future } = setUp();
    const [a, b] = [order(future), order(future)];
    const did = [stepOf(a, future), stepOf(b, future)];
    future.setResult('row 7');
    did.push(stepOf(a, future), stepOf(b, future), stepOf(order(future), future));
    const told = `A and B wait, the result comes, A and B go on, and C comes too late to wait: ${did.join(', ')}`;
    const end = 'ended with order of row 7';
    expect(did, told).toEqual(['yielded the future', 'yielded the future', end, end, end]);
  });
});
