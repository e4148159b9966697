import { describe, expect, it } from 'vitest';
import { Diary, inWords, Kernel } from '#kit';
import type { Coroutine } from '#loop/future';
import { sleep } from '#loop/task';
import { CancelledError, EventLoop, type Task, timeout } from './exercise';

/** Your loop, a diary, and a coroutine that writes into it. */
function start() {
  const loop = new EventLoop(new Kernel({ patience: 50 }));
  const diary = new Diary(loop);

  /** Works for so many seconds, and says what becomes of it. */
  function* work(name: string, seconds: number): Coroutine<string> {
    diary.note(name, 'begins');
    try {
      yield* sleep(loop, seconds);
      diary.note(name, 'is ready');
      return `${name}'s result`;
    } catch (error) {
      diary.note(name, 'gets', nameOf(error));
      throw error;
    } finally {
      diary.note(name, 'cleans up');
    }
  }
  return { loop, diary, work };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
  expect(lines, told).toEqual(wanted);
}

function expectOutcome(task: Task<unknown>, wanted: string): void {
  const did = inWords(task);
  expect(did, `the task should be one that ${wanted}; it is one that ${did}`).toBe(wanted);
}

describe('Ask a task to stop', () => {
  it('only asks: nothing has happened yet when cancel comes back', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 1));
    loop.runOnce();
    const answer = task.cancel();
    expectLines(diary.lines, ['0 s: A begins']);
    expect(answer, `A was asked to stop; cancel answered ${answer}`).toBe(true);
    expect(task.done(), 'A has had no turn since it was asked, and is done').toBe(false);
  });

  it('throws CancelledError at the place where the task waits', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 1));
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), [
      '0 s: A begins',
      '0.1 s: A gets CancelledError',
      '0.1 s: A cleans up',
    ]);
    expectOutcome(task, 'was cancelled');
  });

  it('lets it wait while it cleans up', () => {
    const { loop, diary } = start();
    const task = loop.createTask(careful());
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), ['0.1 s: gives back', '0.3 s: gave back']);
    expectOutcome(task, 'was cancelled');

    function* careful() {
      try {
        yield* sleep(loop, 1);
      } finally {
        diary.note('gives back');
        yield* sleep(loop, 0.2);
        diary.note('gave back');
      }
    }
  });

  it('never begins the body of a task that is cancelled before its first step', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 1));
    task.cancel();
    expectLines(diary.runToTheEnd(), []);
    expectOutcome(task, 'was cancelled');
  });

  it('reaches a task that is woken already and has not run yet', () => {
    const { loop, diary } = start();
    const answer = loop.createFuture<string>();
    const task = loop.createTask(asks());
    loop.callLater(0.1, () => {
      answer.setResult('the answer');
      task.cancel();
    });
    expectLines(diary.runToTheEnd(), ['0.1 s: CancelledError']);
    expectOutcome(task, 'was cancelled');

    function* asks() {
      try {
        diary.note('got', yield* answer);
      } catch (error) {
        diary.note(nameOf(error));
        throw error;
      }
    }
  });

  it('reaches a task whose error is on its way, and comes before the error', () => {
    const { loop, diary } = start();
    const answer = loop.createFuture<string>();
    const task = loop.createTask(asks());
    loop.callLater(0.1, () => {
      answer.setException(new RangeError('out of stock'));
      task.cancel();
    });
    expectLines(diary.runToTheEnd(), ['0.1 s: CancelledError']);
    expectOutcome(task, 'was cancelled');

    function* asks() {
      try {
        diary.note('got', yield* answer);
      } catch (error) {
        diary.note(nameOf(error));
        throw error;
      }
    }
  });

  it('reaches a task that has only ended its turn', () => {
    const { loop, diary } = start();
    const task = loop.createTask(turns());
    loop.callSoon(() => task.cancel());
    expectLines(diary.runToTheEnd(), ['0 s: first turn', '0 s: CancelledError']);

    function* turns() {
      diary.note('first turn');
      try {
        yield* sleep(loop, 0);
        diary.note('second turn');
      } catch (error) {
        diary.note(nameOf(error));
        throw error;
      }
    }
  });

  it('stops the task that it waits for, and so on down', () => {
    const { loop, diary, work } = start();
    const inner = loop.createTask(work('inner', 1));
    const outer = loop.createTask(waits());
    loop.callLater(0.1, () => outer.cancel());
    expectLines(diary.runToTheEnd(), [
      '0 s: inner begins',
      '0.1 s: inner gets CancelledError',
      '0.1 s: inner cleans up',
      '0.1 s: outer gets CancelledError',
    ]);
    expectOutcome(inner, 'was cancelled');
    expectOutcome(outer, 'was cancelled');

    function* waits() {
      try {
        return yield* inner;
      } catch (error) {
        diary.note('outer gets', nameOf(error));
        throw error;
      }
    }
  });

  it('lets a task that cancels itself run on to the next place where it waits', () => {
    const { loop, diary, work } = start();
    const task: Task<string> = loop.createTask(asksItself());
    expectLines(diary.runToTheEnd(), [
      '0 s: runs on',
      '0 s: A begins',
      '0 s: A gets CancelledError',
      '0 s: A cleans up',
    ]);
    expectOutcome(task, 'was cancelled');

    function* asksItself() {
      task.cancel();
      diary.note('runs on');
      return yield* work('A', 1);
    }
  });

  it('ends a task as cancelled that cancels itself and waits nowhere after that', () => {
    const { loop, diary } = start();
    const task: Task<string> = loop.createTask(asksItself());
    expectLines(diary.runToTheEnd(), []);
    expectOutcome(task, 'was cancelled');

    function* asksItself(): Coroutine<string> {
      task.cancel();
      return 'result';
    }
  });

  it('comes too late when the task is done', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 0.1));
    diary.runToTheEnd();
    const answer = task.cancel();
    expect(answer, `A was done; cancel answered ${answer}`).toBe(false);
    const count = task.cancelling();
    expect(count, `nobody could ask A any more; cancelling is ${count}`).toBe(0);
    expectOutcome(task, "gave A's result");
  });
});

describe('Refuse, and take back', () => {
  it('goes on when the coroutine catches the error', () => {
    const { loop, diary } = start();
    const task = loop.createTask(stubborn());
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), ['0.1 s: no', '0.3 s: ready']);
    expectOutcome(task, 'gave done all the same');

    function* stubborn() {
      try {
        yield* sleep(loop, 1);
      } catch {
        diary.note('no');
      }
      yield* sleep(loop, 0.2);
      diary.note('ready');
      return 'done all the same';
    }
  });

  it('asks again when cancel is called again', () => {
    const { loop, diary } = start();
    const task = loop.createTask(stubbornOnce());
    loop.callLater(0.1, () => task.cancel());
    loop.callLater(0.2, () => task.cancel());
    expectLines(diary.runToTheEnd(), ['0.1 s: no', '0.2 s: well then']);
    expectOutcome(task, 'was cancelled');

    function* stubbornOnce() {
      try {
        yield* sleep(loop, 1);
      } catch {
        diary.note('no');
      }
      try {
        yield* sleep(loop, 1);
      } finally {
        diary.note('well then');
      }
    }
  });

  it('lets a task wait on if the one that it waits for refuses', () => {
    const { loop, diary } = start();
    const inner = loop.createTask(stubborn());
    const outer = loop.createTask(waits());
    loop.callLater(0.1, () => outer.cancel());
    expectLines(diary.runToTheEnd(), ['0.1 s: inner says no', '0.3 s: outer gets late']);
    expectOutcome(outer, 'gave late');

    function* stubborn() {
      try {
        yield* sleep(loop, 1);
      } catch {
        diary.note('inner says no');
      }
      yield* sleep(loop, 0.2);
      return 'late';
    }
    function* waits() {
      const got = yield* inner;
      diary.note('outer gets', got);
      return got;
    }
  });

  it('lets a task that cancels itself wait on, too, if the one that it waits for refuses', () => {
    const { loop, diary } = start();
    const inner = loop.createTask(stubborn());
    const outer: Task<string> = loop.createTask(asksItself());
    expectLines(diary.runToTheEnd(), ['0 s: inner says no']);
    expectOutcome(outer, 'gave late');

    function* stubborn() {
      try {
        yield* sleep(loop, 1);
      } catch {
        diary.note('inner says no');
      }
      yield* sleep(loop, 0.2);
      return 'late';
    }
    function* asksItself(): Coroutine<string> {
      outer.cancel();
      return yield* inner;
    }
  });

  it('ends with the error that the coroutine ends with', () => {
    const { loop, diary } = start();
    const task = loop.createTask(breaks());
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), []);
    expectOutcome(task, 'threw RangeError');

    function* breaks() {
      try {
        yield* sleep(loop, 1);
      } catch {
        throw new RangeError('nothing to give back');
      }
    }
  });

  it('counts who has asked, and who has taken it back', () => {
    const { loop, work } = start();
    const task = loop.createTask(work('A', 1));
    loop.runOnce();
    const counts = [task.cancelling()];
    task.cancel();
    task.cancel();
    counts.push(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel());
    counts.push(task.cancelling());
    const told = `cancelling, after two cancels, three uncancels, and again cancelling: ${counts}`;
    expect(counts, told).toEqual([0, 2, 1, 0, 0, 0]);
  });

  it('goes on counting a cancel that was caught', () => {
    const { loop, diary } = start();
    const task = loop.createTask(stubborn());
    loop.callLater(0.1, () => task.cancel());
    diary.runToTheEnd();
    const count = task.cancelling();
    expect(count, `one has asked, and nobody has taken it back; cancelling is ${count}`).toBe(1);

    function* stubborn() {
      try {
        yield* sleep(loop, 1);
      } catch {
        yield* sleep(loop, 0.2);
      }
      return 'done all the same';
    }
  });

  it('throws nothing when all have taken it back in time', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 0.1));
    task.cancel();
    task.uncancel();
    expectLines(diary.runToTheEnd(), ['0 s: A begins', '0.1 s: A is ready', '0.1 s: A cleans up']);
  });

  it('throws all the same when only one of two has taken it back', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(work('A', 0.1));
    task.cancel();
    task.cancel();
    task.uncancel();
    expectLines(diary.runToTheEnd(), []);
    expectOutcome(task, 'was cancelled');
  });
});

describe('Set a deadline', () => {
  it('gives the result when it comes in time, and leaves no timer behind', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(timeout(loop, 1, work('A', 0.1)));
    expectLines(diary.runToTheEnd(), ['0 s: A begins', '0.1 s: A is ready', '0.1 s: A cleans up']);
    expectOutcome(task, "gave A's result");
    expect(loop.time(), `A was ready at 0.1 s, and the loop ended at ${loop.time()} s`).toBe(0.1);
  });

  it('cancels the body when the time is over, and throws TimeoutError', () => {
    const { loop, diary, work } = start();
    const task: Task<void> = loop.createTask(hurries());
    expectLines(diary.runToTheEnd(), [
      '0 s: A begins',
      '0.2 s: A gets CancelledError',
      '0.2 s: A cleans up',
      '0.2 s: TimeoutError, cancelling is 0',
      '0.3 s: goes on',
    ]);
    expectOutcome(task, 'ended');

    function* hurries(): Coroutine<void> {
      try {
        yield* timeout(loop, 0.2, work('A', 1));
      } catch (error) {
        diary.note(`${nameOf(error)}, cancelling is`, task.cancelling());
      }
      yield* sleep(loop, 0.1);
      diary.note('goes on');
    }
  });

  it('lets CancelledError through when somebody else cancels', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(timeout(loop, 0.5, work('A', 1)));
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), [
      '0 s: A begins',
      '0.1 s: A gets CancelledError',
      '0.1 s: A cleans up',
    ]);
    expectOutcome(task, 'was cancelled');
  });

  it('lets CancelledError through when somebody else cancels in the pass of the deadline', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(timeout(loop, 0.2, work('A', 1)));
    loop.runOnce();
    // This timer is younger than the deadline's: the deadline comes first, in the same pass.
    loop.callLater(0.2, () => task.cancel());
    diary.runToTheEnd();
    expectOutcome(task, 'was cancelled');
  });

  it('reaches a body whose answer has come in the same pass', () => {
    const { loop, diary } = start();
    const answer = loop.createFuture<string>();
    loop.callLater(0.2, () => answer.setResult('the answer'));
    const task = loop.createTask(timeout(loop, 0.2, answer[Symbol.iterator]()));
    diary.runToTheEnd();
    expectOutcome(task, 'threw TimeoutError');
  });

  it('lets the errors of the body through, also after the deadline', () => {
    const { loop, diary } = start();
    const early = loop.createTask(timeout(loop, 0.2, fails(0.1)));
    const late = loop.createTask(timeout(loop, 0.2, fails(1)));
    expectLines(diary.runToTheEnd(), []);
    expectOutcome(early, 'threw RangeError');
    expectOutcome(late, 'threw RangeError');

    function* fails(seconds: number): Coroutine<void> {
      try {
        yield* sleep(loop, seconds);
      } catch {
        // Told to stop, it fails in its own way.
      }
      throw new RangeError('out of stock');
    }
  });

  it('leaves no timer behind when the body fails or is cancelled', () => {
    const { loop, diary, work } = start();
    loop.createTask(timeout(loop, 1, fails()));
    const task = loop.createTask(timeout(loop, 1, work('A', 0.5)));
    loop.callLater(0.2, () => task.cancel());
    diary.runToTheEnd();
    const told = `both bodies had ended at 0.2 s, and the loop ended at ${loop.time()} s`;
    expect(loop.time(), told).toBe(0.2);

    function* fails(): Coroutine<void> {
      yield* sleep(loop, 0.1);
      throw new RangeError('out of stock');
    }
  });

  it('gives the result of a body that refuses, and takes its own cancel back', () => {
    const { loop, diary } = start();
    const task: Task<string> = loop.createTask(hurries());
    diary.runToTheEnd();
    expectOutcome(task, 'gave done all the same, cancelling is 0');

    function* hurries(): Coroutine<string> {
      const result = yield* timeout(loop, 0.1, stubborn());
      return `${result}, cancelling is ${task.cancelling()}`;
    }
    function* stubborn() {
      try {
        yield* sleep(loop, 1);
      } catch {
        yield* sleep(loop, 0.2);
      }
      return 'done all the same';
    }
  });

  it('with no time left, lets the body run to the first place where it waits', () => {
    const { loop, diary, work } = start();
    const waits = loop.createTask(timeout(loop, 0, work('A', 1)));
    const waitsNot = loop.createTask(timeout(loop, 0, atOnce()));
    expectLines(diary.runToTheEnd(), [
      '0 s: A begins',
      '0 s: A gets CancelledError',
      '0 s: A cleans up',
    ]);
    expectOutcome(waits, 'threw TimeoutError');
    expectOutcome(waitsNot, 'gave result');

    function* atOnce(): Coroutine<string> {
      return 'result';
    }
  });

  it('throws TimeoutError at the deadline that is over, not at the one within it', () => {
    const { loop, diary, work } = start();
    loop.createTask(outer(0.1, 0.5));
    loop.createTask(outer(0.5, 0.2));
    const lines = diary.runToTheEnd().filter((line) => line.includes('sees'));
    expectLines(lines, [
      '0.1 s: inner deadline of 0.5 sees CancelledError',
      '0.1 s: outer deadline of 0.1 sees TimeoutError',
      '0.2 s: inner deadline of 0.2 sees TimeoutError',
    ]);

    function* outer(outerSeconds: number, innerSeconds: number): Coroutine<void> {
      try {
        yield* timeout(loop, outerSeconds, inner(innerSeconds));
      } catch (error) {
        diary.note('outer deadline of', outerSeconds, 'sees', nameOf(error));
      }
    }
    function* inner(seconds: number): Coroutine<void> {
      try {
        yield* timeout(loop, seconds, work('A', 1));
      } catch (error) {
        diary.note('inner deadline of', seconds, 'sees', nameOf(error));
        if (error instanceof CancelledError) throw error;
      }
    }
  });

  it('throws TimeoutError also in a task that was cancelled before, and cleans up', () => {
    const { loop, diary, work } = start();
    const task = loop.createTask(careful());
    loop.callLater(0.1, () => task.cancel());
    expectLines(diary.runToTheEnd(), [
      '0.1 s: giving back begins',
      '0.3 s: giving back gets CancelledError',
      '0.3 s: giving back cleans up',
      '0.3 s: TimeoutError',
    ]);
    expectOutcome(task, 'was cancelled');

    function* careful(): Coroutine<void> {
      try {
        yield* sleep(loop, 1);
      } finally {
        try {
          yield* timeout(loop, 0.2, work('giving back', 1));
        } catch (error) {
          diary.note(nameOf(error));
        }
      }
    }
  });

  it('ends as it should, whatever comes first: the result, the deadline or a cancel', () => {
    for (const ready of [1, 2, 3, 4])
      for (const deadline of [1, 2, 3, 4])
        for (const cancel of [1, 2, 3, 4]) {
          const { loop, diary, work } = start();
          const task = loop.createTask(timeout(loop, deadline, work('A', ready)));
          loop.callLater(cancel, () => task.cancel());
          diary.runToTheEnd();
          const isOver = Math.min(deadline, cancel) <= ready;
          const wanted = !isOver
            ? "gave A's result"
            : cancel <= deadline
              ? 'was cancelled'
              : 'threw TimeoutError';
          const did = inWords(task);
          const told = `ready at ${ready} s, deadline at ${deadline} s, cancelled at ${cancel} s`;
          expect(did, `${told}: the task ${did}`).toBe(wanted);
        }
  });

  it('is refused outside of a task', () => {
    const { loop, work } = start();
    const step = () => timeout(loop, 1, work('A', 1)).next();
    expect(step, 'there is no task here that could be cancelled').toThrow(Error);
  });
});
