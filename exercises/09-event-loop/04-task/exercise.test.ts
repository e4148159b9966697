import { describe, expect, it } from 'vitest';
import { Diary, inWords, Kernel } from '#kit';
import { CancelledError, type Coroutine, type Future, InvalidStateError } from '#loop/future';
import { EventLoop, sleep, Task } from './exercise';
import { everyPair, passesOf, type Script } from './support/scripts';

const NO_ROW = new Error('no such row');

/** A machine, your loop on it, and a diary. */
function start() {
  const kernel = new Kernel({ patience: 1000 });
  const loop = new EventLoop(kernel);
  return { kernel, loop, diary: new Diary(loop) };
}

/** A loop and what was called on it, pass by pass. */
function setUp() {
  const { loop } = start();
  const called: string[] = [];
  const note = (name: string) => {
    called.push(name);
  };
  loop.setExceptionHandler((error) => note(`the handler for ${error}`));
  /** Runs passes until there is nothing left to do, and says what each of them called: `A B`. */
  const passes = (): string[] => {
    const all: string[] = [];
    while (!loop.isIdle() && all.length < 20) {
      called.length = 0;
      loop.runOnce();
      all.push(called.join(', '));
    }
    while (all.at(-1) === '') all.pop();
    return all;
  };
  /** One pass, if there is anything to do. */
  const pass = () => {
    if (!loop.isIdle()) loop.runOnce();
  };
  return { loop, called, note, pass, passes };
}

/** What came of it: `gave row 7`, `threw Error: no such row`. */
function outcome(act: () => unknown): string {
  try {
    return `gave ${act()}`;
  } catch (error) {
    return `threw ${error}`;
  }
}

const list = (names: readonly string[]) => names.join(', ') || 'nothing';
const inPasses = (passes: readonly string[]) =>
  passes.map((called) => called || 'nothing').join(' | ') || 'nothing';

function expectPasses(what: string, passes: readonly string[], wanted: readonly string[]): void {
  const told = `${what}. The passes should be: ${inPasses(wanted)}. They were: ${inPasses(passes)}`;
  expect(passes, told).toEqual(wanted);
}

function expectQuiet(what: string, passes: readonly string[]): void {
  const told = `${what}. The loop should hear nothing of it. This was called: ${inPasses(passes)}`;
  expect(passes, told).toEqual([]);
}

function expectSeen(what: string, seen: readonly string[], wanted: readonly string[]): void {
  const told = `${what}: ${list(seen)}. It should be: ${list(wanted)}`;
  expect(seen, told).toEqual(wanted);
}

function expectLines(what: string, lines: readonly string[], wanted: readonly string[]): void {
  const told = `${what}. This should have happened: ${wanted.join(' | ') || 'nothing'}. This happened: ${lines.join(' | ') || 'nothing'}`;
  expect(lines, told).toEqual(wanted);
}

describe('Step by step', () => {
  it('runs nothing of a new task before the next pass', () => {
    const { loop, called, note, pass } = setUp();
    function* order(): Coroutine<void> {
      note('order');
    }
    loop.createTask(order());
    note('the line after createTask');
    pass();
    const told = `createTask(order()), a line of your own, and a pass: the order was ${list(called)}`;
    expect(called, told).toEqual(['the line after createTask', 'order']);
  });

  it('goes on after a bare yield in the next pass, behind what is ready', () => {
    const { loop, note, passes } = setUp();
    function* order(name: string): Coroutine<void> {
      for (const line of [1, 2, 3]) {
        note(`${name}${line}`);
        yield;
      }
    }
    loop.createTask(order('A'));
    loop.callSoon(() => loop.callSoon(() => note('callback')));
    loop.createTask(order('B'));
    const what = 'A and B end their turn after each line; a callback stands between them in pass 2';
    expectPasses(what, passes(), ['A1, B1', 'A2, callback, B2', 'A3, B3']);
  });

  it('has the result when the coroutine has returned it', () => {
    const { loop, note, pass, passes } = setUp();
    function* order(): Coroutine<string> {
      yield;
      return 'row 7';
    }
    const task = loop.createTask(order());
    pass();
    const between = inWords(task);
    expect(between, `after the first step of two, the task ${between}`).toBe('is pending');
    task.addDoneCallback(() => note('callback'));
    const called = passes();
    const end = inWords(task);
    expect(end, `order returns row 7 in its second step; the task ${end}`).toBe('gave row 7');
    expectPasses('a callback was added to the task before its last step', called, ['', 'callback']);
  });

  it('takes no step after the last', () => {
    const { loop, passes } = setUp();
    function* order(): Coroutine<void> {
      yield;
    }
    const task = loop.createTask(order());
    const called = passes();
    expectQuiet('order yields once, and ends', called);
    expect(inWords(task), `order yields once, and ends; the task ${inWords(task)}`).toBe('ended');
  });

  it('says whose step runs', () => {
    const { loop, passes } = setUp();
    const seen: string[] = [];
    const look = (who: string) => seen.push(`${who}: ${loop.currentTask?.name ?? 'none'}`);
    function* order(): Coroutine<void> {
      look('in a step');
      yield;
      look('in a step');
      throw NO_ROW;
    }
    loop.createTask(order(), 'A');
    loop.createTask(order(), 'B');
    loop.callSoon(() => {
      look('in a callback');
      loop.callSoon(() => look('in a callback'));
    });
    look('before');
    passes();
    look('at the end');
    const steps = ['in a step: A', 'in a step: B', 'in a callback: none'];
    const what = 'A and B take two steps each, and fail at the end. currentTask, as seen each time';
    expectSeen(what, seen, ['before: none', ...steps, ...steps, 'at the end: none']);
  });

  it('takes each step by its method step, and is back before the next', () => {
    const { loop, note, passes } = setUp();
    class WatchedTask<T> extends Task<T> {
      override step(error?: unknown): void {
        note(error === undefined ? 'step' : 'step with an error');
        super.step(error);
        note('back');
      }
    }
    const row = loop.createFuture<string>();
    function* order(): Coroutine<void> {
      yield;
      yield* row;
    }
    new WatchedTask(loop, order());
    loop.callSoon(() => loop.callSoon(() => loop.callSoon(() => row.setResult('row 7'))));
    const what = 'order has a bare yield, and waits for a row that comes in pass 3';
    expectPasses(what, passes(), ['step, back', 'step, back', '', 'step, back']);
  });
});

/** Sets a row in the pass after the next, and calls something more right then. */
function setInPass2(loop: EventLoop, set: () => void): void {
  loop.callSoon(() => loop.callSoon(set));
}

/** Two coroutines with these scripts, pass by pass. */
function play(a: Script, b: Script): string[] {
  const { loop, note, passes } = setUp();
  const row = loop.createFuture<string>();
  setInPass2(loop, () => row.setResult('row 7'));
  function* price(): Coroutine<number> {
    return 20;
  }
  function* visit(name: string, script: Script): Coroutine<void> {
    note(`${name}0`);
    for (const [at, action] of script.entries()) {
      if (action === 'turn') yield;
      else if (action === 'row') yield* row;
      else yield* price();
      note(`${name}${at + 1}`);
    }
  }
  loop.createTask(visit('A', a));
  loop.createTask(visit('B', b));
  return passes().map((called) => called.replaceAll(',', ''));
}

describe('Wait for a future', () => {
  it('goes on in the pass after the result, where the future put it', () => {
    const { loop, note, passes } = setUp();
    const row = loop.createFuture<string>();
    function* order(name: string): Coroutine<void> {
      note(`${name} got ${yield* row}`);
    }
    loop.createTask(order('A'));
    loop.createTask(order('B'));
    setInPass2(loop, () => {
      loop.callSoon(() => note('queued before'));
      note('row is set');
      row.setResult('row 7');
      loop.callSoon(() => note('queued after'));
    });
    const what = 'A and B wait for a row that is set in pass 2';
    const last = 'queued before, A got row 7, B got row 7, queued after';
    expectPasses(what, passes(), ['', 'row is set', last]);
  });

  it('throws the exception of the future where the coroutine waits', () => {
    const { loop, note, passes } = setUp();
    const row = loop.createFuture<string>();
    function* order(): Coroutine<string> {
      try {
        return yield* row;
      } catch (error) {
        note(`caught ${error}`);
        yield;
        return 'an empty page';
      }
    }
    const task = loop.createTask(order());
    setInPass2(loop, () => row.setException(NO_ROW));
    const what = 'the row fails in pass 2; order catches the error, ends its turn and returns';
    expectPasses(what, passes(), ['', '', 'caught Error: no such row']);
    expect(inWords(task), `${what}; the task ${inWords(task)}`).toBe('gave an empty page');
  });

  it('throws CancelledError where the coroutine waits, and lets it clean up', () => {
    const { loop, note, passes } = setUp();
    const row = loop.createFuture<string>();
    function* order(): Coroutine<string> {
      try {
        return yield* row;
      } finally {
        yield;
        note('cleaned up');
      }
    }
    const task = loop.createTask(order());
    setInPass2(loop, () => row.cancel());
    const what = 'the row is cancelled in pass 2; order has a finally, and ends a turn in it';
    expectPasses(what, passes(), ['', '', '', 'cleaned up']);
    expect(inWords(task), `${what}; the task ${inWords(task)}`).toBe('was cancelled');
  });

  it('says what it waits for', () => {
    const { loop, pass, passes } = setUp();
    const row = loop.createFuture<string>();
    const seen: string[] = [];
    const look = (when: string) => {
      const { waiter } = task;
      const what = waiter === undefined ? 'nothing' : waiter === row ? 'the row' : 'something else';
      seen.push(`${when}: ${what}`);
    };
    function* order(): Coroutine<void> {
      yield* row;
      look('goes on');
      yield;
      look('goes on again');
    }
    const task: Task<void> = loop.createTask(order());
    look('new');
    pass();
    look('waits');
    row.setResult('row 7');
    look('the row is set');
    pass();
    look('after a bare yield');
    passes();
    look('at the end');
    const what = 'order waits for a row, ends its turn, and ends. waiter, as seen each time';
    expectSeen(what, seen, [
      'new: nothing',
      'waits: the row',
      'the row is set: the row',
      'goes on: nothing',
      'after a bare yield: nothing',
      'goes on again: nothing',
      'at the end: nothing',
    ]);
  });

  it('lets the loop sleep until the future is done', () => {
    const { loop, kernel, diary } = start();
    const row = loop.createFuture<string>();
    function* order(): Coroutine<void> {
      diary.note('got', yield* row);
    }
    loop.createTask(order());
    loop.callLater(0.5, () => row.setResult('row 7'));
    expectLines('the row comes at 0.5 s', diary.runToTheEnd(), ['0.5 s: got row 7']);
    const selects = kernel.log.filter(({ call }) => call === 'select').length;
    const told = `one task waits for half a second; the loop made ${selects} passes`;
    expect(selects, told).toBeLessThan(5);
  });

  it('gives each coroutine the right turns, whatever the two do', () => {
    for (const [a, b] of everyPair()) {
      const what = `A begins with A0, and does: ${list(a)}. B begins with B0, and does: ${list(b)}. The row comes at the beginning of pass 2. This is the shortest that fails`;
      expectPasses(what, play(a, b), passesOf(a, b));
    }
  });
});

/** Waits for it, and says how that went. */
function* watch(
  name: string,
  future: Future<string>,
  note: (line: string) => void,
): Coroutine<void> {
  try {
    note(`${name} got ${yield* future}`);
  } catch (error) {
    note(`${name} caught ${error instanceof CancelledError ? 'CancelledError' : error}`);
  }
}

describe('However it ends', () => {
  it('keeps what the coroutine throws, and the loop hears nothing of it', () => {
    const { loop, passes } = setUp();
    function* order(): Coroutine<void> {
      yield;
      throw NO_ROW;
    }
    const task = loop.createTask(order());
    expectQuiet('order throws "no such row" in its second step', passes());
    const did = task.done() ? outcome(() => task.result()) : 'is pending';
    const told = `order has thrown an error; the task, asked for its result, ${did}`;
    expect(did, told).toBe('threw Error: no such row');
  });

  it('is cancelled when CancelledError comes out', () => {
    const { loop, passes } = setUp();
    function* order(): Coroutine<void> {
      yield;
      throw new CancelledError();
    }
    const task = loop.createTask(order());
    expectQuiet('order throws CancelledError in its second step', passes());
    const told = `order has thrown CancelledError; cancelled() of its task gave ${task.cancelled()}`;
    expect(task.cancelled(), told).toBe(true);
  });

  it('can be waited for by other tasks, which go on in the pass after', () => {
    const { loop, note, passes } = setUp();
    function* fetch(): Coroutine<string> {
      yield;
      note('fetch returns');
      loop.callSoon(() => note('queued in its last step'));
      return 'row 7';
    }
    const row = loop.createTask(fetch());
    loop.createTask(watch('A', row, note));
    loop.createTask(watch('B', row, note));
    const what = 'A and B wait for the task fetch, which ends in pass 2';
    const last = 'queued in its last step, A got row 7, B got row 7';
    expectPasses(what, passes(), ['', 'fetch returns', last]);
  });

  it('gives its error to those who wait', () => {
    for (const error of [NO_ROW, new CancelledError()]) {
      const { loop, note, passes } = setUp();
      function* fetch(): Coroutine<string> {
        yield;
        throw error;
      }
      const row = loop.createTask(fetch());
      loop.createTask(watch('A', row, note));
      const name = error === NO_ROW ? 'Error: no such row' : 'CancelledError';
      const what = `A waits for the task fetch, which throws ${name} in pass 2`;
      expectPasses(what, passes(), ['', '', `A caught ${name}`]);
    }
  });

  it('throws InvalidStateError at a step after the last', () => {
    const { loop, passes } = setUp();
    function* order(): Coroutine<string> {
      return 'row 7';
    }
    const task = loop.createTask(order());
    passes();
    let did = 'returned';
    try {
      task.step();
    } catch (error) {
      did = error instanceof InvalidStateError ? 'threw InvalidStateError' : `threw ${error}`;
    }
    expect(did, `the task was done; step() ${did}`).toBe('threw InvalidStateError');
    expect(inWords(task), `after that step, the task ${inWords(task)}`).toBe('gave row 7');
  });

  it('throws an error in when something comes out that cannot be waited for', () => {
    for (const [name, thing] of [
      ['5', 5],
      ['a promise', Promise.resolve('row 7')],
    ] as const) {
      const { loop, note, passes } = setUp();
      function* order(): Coroutine<string> {
        try {
          const got = yield thing as unknown as undefined;
          return `went on with ${got}`;
        } catch (error) {
          note(error instanceof Error ? 'caught an error' : `caught ${error}`);
          yield;
          return 'an empty page';
        }
      }
      const task = loop.createTask(order());
      const called = passes();
      const did = inWords(task);
      const what = `order yields ${name}, catches what is thrown in, ends its turn, and returns; the task ${did}`;
      expectPasses(what, called, ['', 'caught an error']);
      expect(did, what).toBe('gave an empty page');
    }
  });

  it('does not wait for itself', () => {
    const { loop, note, passes } = setUp();
    function* order(): Coroutine<void> {
      try {
        yield* task;
      } catch (error) {
        note(error instanceof Error ? 'caught an error' : `caught ${error}`);
      }
    }
    const task: Task<void> = loop.createTask(order());
    expectPasses('a task waits for itself', passes(), ['', 'caught an error']);
  });
});

describe('Run until complete', () => {
  it('runs a coroutine as a task, and gives its result', () => {
    const { loop } = setUp();
    let seen = 'none';
    function* main(): Coroutine<string> {
      yield;
      seen = loop.currentTask === undefined ? 'none' : 'a task';
      return 'row 7';
    }
    const did = outcome(() => loop.runUntilComplete(main()));
    expect(did, `main returns row 7; runUntilComplete ${did}`).toBe('gave row 7');
    expect(seen, `currentTask in main was ${seen}`).toBe('a task');
  });

  it('throws what the coroutine throws', () => {
    const { loop } = setUp();
    function* main(): Coroutine<string> {
      yield;
      throw NO_ROW;
    }
    const did = outcome(() => loop.runUntilComplete(main()));
    expect(did, `main throws an error; runUntilComplete ${did}`).toBe('threw Error: no such row');
  });

  it('calls the callbacks of the future, and ends with this pass', () => {
    const { loop, called, note } = setUp();
    function* main(): Coroutine<void> {
      yield;
      note('main ends');
    }
    const task = loop.createTask(main());
    task.addDoneCallback(() => {
      note('callback');
      loop.callSoon(() => note('one pass too many'));
    });
    outcome(() => loop.runUntilComplete(task));
    const told = `the task has a callback, which queues another; when runUntilComplete came back, this was called: ${list(called)}`;
    expect(called, told).toEqual(['main ends', 'callback']);
  });

  it('waits for nobody else, and does not sleep any more', () => {
    const { loop, diary } = start();
    loop.createTask(other());
    const did = outcome(() => loop.runUntilComplete(main()));
    const lines = [`runUntilComplete ${did} at ${loop.time()} s`, ...diary.lines];
    const wanted = ['runUntilComplete gave row 7 at 0.1 s'];
    expectLines('main ends at 0.1 s, another task at 5 s', lines, wanted);
    const all = diary.runToTheEnd();
    expectLines('the loop was run to the end after that', all, ['5 s: another task']);

    function* main(): Coroutine<string> {
      return yield* sleep(loop, 0.1, 'row 7');
    }
    function* other(): Coroutine<void> {
      yield* sleep(loop, 5);
      diary.note('another task');
    }
  });

  it('takes a future', () => {
    const { loop } = start();
    const row = loop.createFuture<string>();
    loop.callLater(0.1, () => row.setResult('row 7'));
    loop.callLater(5, () => {});
    const did = outcome(() => loop.runUntilComplete(row));
    const told = `a row comes at 0.1 s; runUntilComplete(row) ${did} at ${loop.time()} s`;
    expect([did, loop.time()], told).toEqual(['gave row 7', 0.1]);
  });

  it('makes one pass for a future that is done', () => {
    const { loop, called, note } = setUp();
    const row = loop.createFuture<string>();
    row.addDoneCallback(() => {
      note('callback');
      loop.callSoon(() => note('one pass too many'));
    });
    row.setResult('row 7');
    loop.callLater(5, () => note('timer'));
    const did = outcome(() => loop.runUntilComplete(row));
    const told = `the row was set, and its callback not called yet; runUntilComplete(row) ${did}, and this was called: ${list(called)}`;
    expect([did, ...called], told).toEqual(['gave row 7', 'callback']);
  });

  it('cannot be called while it runs', () => {
    const { loop, called, note } = setUp();
    function* inner(): Coroutine<void> {
      note('inner');
    }
    function* main(): Coroutine<void> {
      const did = outcome(() => loop.runUntilComplete(inner()));
      note(did.startsWith('threw Error') ? 'the inner call threw' : `the inner call ${did}`);
    }
    outcome(() => loop.runUntilComplete(main()));
    const told = `main calls runUntilComplete(inner()) while it is run itself; this happened: ${list(called)}`;
    expect(called, told).toEqual(['the inner call threw']);
  });

  it('can be called again, however the call before has ended', () => {
    const { loop } = setUp();
    function* forEver(): Coroutine<void> {
      yield* loop.createFuture<void>();
    }
    function* fails(): Coroutine<void> {
      throw NO_ROW;
    }
    function* main(): Coroutine<string> {
      return yield* sleep(loop, 0.1, 'row 7');
    }
    const stuck = outcome(() => loop.runUntilComplete(forEver()));
    expect(stuck, `a future that nobody sets, and no timer: runUntilComplete ${stuck}`).toContain(
      'Deadlock',
    );
    outcome(() => loop.runUntilComplete(fails()));
    const did = outcome(() => loop.runUntilComplete(main()));
    const told = `one run has ended with the kernel's Deadlock, one with an error of the task; the third ${did}`;
    expect(did, told).toBe('gave row 7');
  });
});

describe('Sleep', () => {
  it('waits, and gives the result, while others go on', () => {
    const { loop, diary } = start();
    loop.createTask(order('A', 0.2, 'row A'));
    loop.createTask(order('B', 0.1, 'row B'));
    const wanted = ['0 s: A asks', '0 s: B asks', '0.1 s: B got row B', '0.2 s: A got row A'];
    expectLines('A sleeps for 0.2 s, B for 0.1 s', diary.runToTheEnd(), wanted);

    function* order(name: string, delay: number, row: string): Coroutine<void> {
      diary.note(name, 'asks');
      diary.note(name, 'got', yield* sleep(loop, delay, row));
    }
  });

  it('begins when it is waited for', () => {
    const { loop, diary } = start();
    loop.createTask(order());
    const what =
      'order calls sleep(loop, 0.1) at 0 s, sleeps for 0.5 s, and then waits for the first';
    expectLines(what, diary.runToTheEnd(), ['0.6 s: woke up']);

    function* order(): Coroutine<void> {
      const nap = sleep(loop, 0.1);
      yield* sleep(loop, 0.5);
      yield* nap;
      diary.note('woke up');
    }
  });

  it('ends its turn and sets no timer, with 0 or less', () => {
    for (const delay of [0, -1]) {
      const { loop, note, passes } = setUp();
      function* order(name: string): Coroutine<void> {
        note(`${name}1`);
        note(`${name}${yield* sleep(loop, delay, 2)}`);
      }
      loop.createTask(order('A'));
      loop.createTask(order('B'));
      const what = `A and B call sleep(loop, ${delay}, 2)`;
      expectPasses(what, passes(), ['A1, B1', 'A2, B2']);
    }
  });

  it('leaves no timer behind when its future is cancelled', () => {
    const { loop, diary } = start();
    const task = loop.createTask(sleep(loop, 10));
    loop.callLater(0.1, () => {
      diary.note('cancelled', task.waiter?.cancel());
    });
    const lines = [...diary.runToTheEnd(), `the loop is idle at ${loop.time()} s`];
    const wanted = ['0.1 s: cancelled true', 'the loop is idle at 0.1 s'];
    expectLines('a task sleeps for 10 s, and is cancelled at 0.1 s', lines, wanted);
    expect(inWords(task), `the task ${inWords(task)}`).toBe('was cancelled');
  });

  it('leaves the future alone when it rings in the pass in which that was cancelled', () => {
    const { loop, diary } = start();
    loop.callLater(0.1, () => {
      diary.note('cancelled', task.waiter?.cancel());
    });
    const task: Task<undefined> = loop.createTask(sleep(loop, 0.1));
    const what =
      'two timers are due at 0.1 s: the first cancels the sleep, whose timer is the second';
    expectLines(what, diary.runToTheEnd(), ['0.1 s: cancelled true']);
    expect(inWords(task), `${what}; the task ${inWords(task)}`).toBe('was cancelled');
  });
});
