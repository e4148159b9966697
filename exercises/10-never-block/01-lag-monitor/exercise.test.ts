import { describe, expect, it } from 'vitest';
import { Diary, inWords, Kernel, text } from '#kit';
import { type Coroutine, EventLoop } from '#loop';
import { type Monitor, monitor } from './exercise';

/** A machine, a loop on it, and callbacks that block. */
function start() {
  const kernel = new Kernel({ patience: 50 });
  const loop = new EventLoop(kernel);
  /** A callback of this name that blocks for so long. */
  const blocking = (name: string, ms: number) => {
    const callback = () => kernel.sleep(ms);
    Object.defineProperty(callback, 'name', { value: name });
    return callback;
  };
  /** Waits so many seconds without blocking anybody. */
  function* wait(seconds: number): Coroutine<void> {
    const future = loop.createFuture<void>();
    loop.callLater(seconds, () => future.setResult(undefined));
    yield* future;
  }
  return { kernel, loop, diary: new Diary(loop), blocking, wait };
}

/** `resize at 0 for 250 ms` for each that is noted. */
function noted({ blocked }: Monitor): string[] {
  return blocked.map(({ name, at, ms }) => `${name} at ${Math.round(at)} for ${Math.round(ms)} ms`);
}

function expectNoted(watch: Monitor, wanted: readonly string[], what: string): void {
  const list = (lines: readonly string[]) => lines.join(', ') || 'nothing';
  const lines = noted(watch);
  const told = `${what}. This should be noted: ${list(wanted)}. This is noted: ${list(lines)}`;
  expect(lines, told).toEqual(wanted);
}

describe('Measure every callback', () => {
  it('names the callback that blocked, and says when and for how long', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    loop.callSoon(blocking('resize', 250));
    diary.runToTheEnd();
    expectNoted(
      watch,
      ['resize at 0 for 250 ms'],
      'resize blocks for 250 ms, the threshold is 100',
    );
  });

  it('notes each call that blocked, and none that did not', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    const durations = [10, 300, 10, 10, 120];
    const report = () => kernel.sleep(durations.shift() ?? 0);
    for (let call = 0; call < 5; call += 1) loop.callSoon(report);
    diary.runToTheEnd();
    const what = 'report is called five times and blocks for 10, 300, 10, 10, 120 ms';
    expectNoted(watch, ['report at 10 for 300 ms', 'report at 330 for 120 ms'], what);
  });

  it('notes who reaches the threshold, and nobody below it', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    loop.callSoon(blocking('equal', 100));
    loop.callSoon(blocking('below', 99));
    diary.runToTheEnd();
    const what = 'equal blocks for 100 ms and below for 99, the threshold is 100';
    expectNoted(watch, ['equal at 0 for 100 ms'], what);
  });

  it('does not add up callbacks that are short', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    for (let call = 0; call < 10; call += 1) loop.callSoon(blocking('short', 30));
    diary.runToTheEnd();
    expectNoted(watch, [], 'ten callbacks in one pass block for 30 ms each');
  });

  it('does not take the sleep of the loop for work', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    loop.callLater(5, blocking('tick', 1));
    diary.runToTheEnd();
    expectNoted(watch, [], 'the loop sleeps for 5 s until a timer that takes 1 ms');
  });

  it('sees timers, and notes each of them once', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    loop.callLater(1, blocking('later', 200));
    loop.callAt(3, blocking('at', 300));
    diary.runToTheEnd();
    const what = 'callLater(1) blocks for 200 ms and callAt(3) for 300';
    expectNoted(watch, ['later at 1000 for 200 ms', 'at at 3000 for 300 ms'], what);
  });

  it('sees who reads and who writes, and notes each of them once', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    const fd = kernel.open((peer) => peer.sends(20, 'hello'));
    function parse() {
      diary.note('parse got', text(kernel.read(fd, 100)));
      kernel.sleep(150);
      loop.removeReader(fd);
    }
    function render() {
      kernel.sleep(160);
      loop.removeWriter(fd);
    }
    loop.addReader(fd, parse);
    loop.addWriter(fd, render);
    diary.runToTheEnd();
    const wanted = ['render at 0 for 160 ms', 'parse at 160 for 150 ms'];
    expectNoted(watch, wanted, 'render writes and blocks for 160 ms, then parse reads for 150');
  });

  it('calls a function without a name anonymous', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    loop.callSoon(() => kernel.sleep(150));
    diary.runToTheEnd();
    expectNoted(
      watch,
      ['anonymous at 0 for 150 ms'],
      'a function without a name blocks for 150 ms',
    );
  });

  it('notes a callback that blocks and then throws, and lets its error through', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    loop.callSoon(function fails() {
      kernel.sleep(200);
      throw new Error('no such image');
    });
    const lines = diary.runToTheEnd();
    expectNoted(watch, ['fails at 0 for 200 ms'], 'fails blocks for 200 ms and throws');
    const wanted = ['0.2 s: a callback threw Error: no such image'];
    const told = `the loop should have been told of the error; it was told: ${lines.join(', ') || 'nothing'}`;
    expect(lines, told).toEqual(wanted);
  });

  it('gives the handles that the loop gives', () => {
    const { loop, diary } = start();
    monitor(loop, 100);
    const handles = [
      loop.callSoon(() => diary.note('soon')),
      loop.callLater(1, () => diary.note('later')),
      loop.callAt(2, () => diary.note('at')),
    ];
    for (const handle of handles) handle?.cancel();
    const lines = diary.runToTheEnd();
    const told = `all three callbacks were cancelled; these were called: ${lines.join(', ')}`;
    expect(lines, told).toEqual([]);
  });
});

describe('Name the task', () => {
  it('names the task whose step blocked', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    function* order(): Coroutine<void> {
      kernel.sleep(200);
      yield;
    }
    loop.createTask(order(), 'order 7');
    diary.runToTheEnd();
    expectNoted(watch, ['order 7 at 0 for 200 ms'], 'the task "order 7" blocks for 200 ms');
  });

  it('measures each step, and not the wait between two', () => {
    const { kernel, loop, diary, wait } = start();
    const watch = monitor(loop, 100);
    function* order(): Coroutine<void> {
      kernel.sleep(60);
      yield* wait(5);
      kernel.sleep(60);
      yield;
      kernel.sleep(130);
    }
    loop.createTask(order(), 'order 7');
    diary.runToTheEnd();
    const what =
      'a task works for 60 ms, waits for 5 s, works for 60 ms, and in the next pass for 130';
    expectNoted(watch, ['order 7 at 5120 for 130 ms'], what);
  });

  it('tells several tasks apart', () => {
    const { kernel, loop, diary, wait } = start();
    const watch = monitor(loop, 100);
    function* job(ms: number): Coroutine<void> {
      yield* wait(1);
      kernel.sleep(ms);
    }
    const tasks = [
      loop.createTask(job(10), 'short'),
      loop.createTask(job(110)),
      loop.createTask(job(120), 'long'),
    ];
    diary.runToTheEnd();
    const wanted = [`${tasks[1]?.name} at 1010 for 110 ms`, 'long at 1120 for 120 ms'];
    expectNoted(watch, wanted, 'three tasks wait for 1 s and then block for 10, 110 and 120 ms');
  });

  it('notes a step that blocks and then throws, and leaves the task as it was', () => {
    const { kernel, loop, diary, wait } = start();
    const watch = monitor(loop, 100);
    function* fails(): Coroutine<void> {
      yield* wait(1);
      kernel.sleep(200);
      throw new RangeError('no such order');
    }
    function* answers(): Coroutine<number> {
      yield* wait(1);
      return 42;
    }
    const tasks = [
      loop.createTask(fails(), 'fails'),
      loop.createTask(answers(), 'answers'),
      loop.createTask(answers(), 'cancelled'),
    ];
    loop.callLater(0.5, () => tasks[2]?.cancel());
    diary.runToTheEnd();
    const ends = tasks.map((task) => `${task.name} ${inWords(task)}`);
    const wanted = ['fails threw RangeError', 'answers gave 42', 'cancelled was cancelled'];
    const told = `the tasks should have ended so: ${wanted.join(', ')}. They ended so: ${ends.join(', ')}`;
    expect(ends, told).toEqual(wanted);
    expectNoted(
      watch,
      ['fails at 1000 for 200 ms'],
      'a task waits for 1 s, blocks for 200 ms and throws',
    );
  });

  it('names the task also where a future wakes it', () => {
    const { kernel, loop, diary } = start();
    const watch = monitor(loop, 100);
    const future = loop.createFuture<number>();
    function* waits(): Coroutine<void> {
      kernel.sleep(100 * (yield* future));
    }
    loop.createTask(waits(), 'waits');
    loop.callLater(1, function sets() {
      future.setResult(3);
    });
    diary.runToTheEnd();
    const what = 'a timer sets a result, and the task that waits for it blocks for 300 ms';
    expectNoted(watch, ['waits at 1000 for 300 ms'], what);
  });
});

describe('Take it off again', () => {
  it('notes nothing after stop, and keeps what it has noted', () => {
    const { loop, diary, blocking } = start();
    const watch = monitor(loop, 100);
    loop.callSoon(blocking('before', 200));
    loop.runOnce();
    watch.stop();
    loop.callSoon(blocking('after', 200));
    diary.runToTheEnd();
    expectNoted(watch, ['before at 0 for 200 ms'], 'before blocks, then stop(), then after blocks');
  });

  it('notes nothing after stop of what came in before it', () => {
    const { kernel, loop, diary, blocking, wait } = start();
    const watch = monitor(loop, 100);
    function* order(): Coroutine<void> {
      kernel.sleep(150);
      yield* wait(1);
      kernel.sleep(250);
    }
    loop.createTask(order(), 'order 7');
    loop.callLater(2, blocking('timer', 200));
    loop.runOnce();
    watch.stop();
    diary.runToTheEnd();
    const what =
      'a task blocks, then stop(); the task blocks again, and so does a timer that was set before';
    expectNoted(watch, ['order 7 at 0 for 150 ms'], what);
  });

  it('does not keep the loop awake', () => {
    const { loop, diary } = start();
    const before = loop.isIdle();
    monitor(loop, 100);
    const after = loop.isIdle();
    const told = `a new loop is idle: ${before}. Under the monitor it should be idle as well, and is: ${after}`;
    expect(after, told).toBe(true);
    loop.callLater(1, () => diary.note('timer'));
    const lines = diary.runToTheEnd();
    expect(lines, `one timer was set; this happened: ${lines.join(', ')}`).toEqual(['1 s: timer']);
  });

  it('lets two monitors note, each by its own threshold', () => {
    const { loop, diary, blocking } = start();
    const strict = monitor(loop, 50);
    const mild = monitor(loop, 200);
    loop.callLater(1, blocking('short', 70));
    loop.callLater(2, blocking('long', 210));
    diary.runToTheEnd();
    const what = 'short blocks for 70 ms and long for 210, under two monitors';
    expectNoted(strict, ['short at 1000 for 70 ms', 'long at 2000 for 210 ms'], `${what}: 50 ms`);
    expectNoted(mild, ['long at 2000 for 210 ms'], `${what}: 200 ms`);
  });

  it('can be taken off before a monitor that came later, and after it', () => {
    for (const first of ['the older', 'the newer']) {
      const { loop, diary, blocking } = start();
      const [older, newer] = [monitor(loop, 100), monitor(loop, 100)];
      const [goes, stays] = first === 'the older' ? [older, newer] : [newer, older];
      goes.stop();
      loop.callSoon(blocking('one', 200));
      diary.runToTheEnd();
      stays.stop();
      loop.callSoon(blocking('two', 200));
      diary.runToTheEnd();
      const what = `of two monitors ${first} is stopped, then one blocks; the other is stopped, then two blocks`;
      expectNoted(goes, [], `${what}; the first to be stopped`);
      expectNoted(stays, ['one at 0 for 200 ms'], `${what}; the last to be stopped`);
    }
  });
});
