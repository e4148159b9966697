import { describe, expect, it } from 'vitest';
import { inWords } from '#kit';
import type { Task } from '#loop/cancellation';
import { sleep } from '#loop/task';
import { Lock, Queue, QueueEmpty, QueueFull, Semaphore } from './exercise';
import { gateProblem } from './support/gateProblem';
import { queueProblem } from './support/queueProblem';
import { start } from './support/start';

/** Takes what has to be free. */
function takeAtOnce(gate: Lock | Semaphore): void {
  const { done } = gate.acquire().next();
  expect(done, 'it was free, nobody stood in line, and acquire yielded').toBe(true);
}

const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
  expect(lines, told).toEqual(wanted);
}

function expectCancelled(task: Task<unknown> | undefined): void {
  const did = task && inWords(task);
  expect(did, `a task was cancelled while it waited; it ${did}`).toBe('was cancelled');
}

function expectThrows(call: () => unknown, kind: new () => Error, what: string): void {
  expect(call, `${what} should throw ${kind.name}`).toThrow(kind);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('One at a time', () => {
  it('takes a free lock without yielding', () => {
    const lock = new Lock(start().loop);
    takeAtOnce(lock);
    const held = lock.locked();
    lock.release();
    const told = `locked, after acquire and after release: ${held}, ${lock.locked()}`;
    expect([held, lock.locked()], told).toEqual([true, false]);
    takeAtOnce(lock);
  });

  it('lets the next in when one is out, and sleeps meanwhile', () => {
    const { loop, diary, visits } = start();
    visits(new Lock(loop), 'ABC', 0.1);
    expectLines(diary.runToTheEnd(), [
      '0 s: A in',
      '0.1 s: A out',
      '0.1 s: B in',
      '0.2 s: B out',
      '0.2 s: C in',
      '0.3 s: C out',
    ]);
  });

  it('lets nobody overtake the one who is woken', () => {
    const { loop, diary, visits } = start();
    const lock = new Lock(loop);
    takeAtOnce(lock);
    visits(lock, 'A', 0.1);
    loop.runOnce();
    // B's first step is in the queue before the lock is released, so it comes ahead of A's.
    visits(lock, 'B', 0.1);
    lock.release();
    const lines = diary.runToTheEnd();
    expectLines(lines, ['0 s: A in', '0.1 s: A out', '0.1 s: B in', '0.2 s: B out']);
  });

  it('refuses a release when nobody holds it', () => {
    const lock = new Lock(start().loop);
    expectThrows(() => lock.release(), Error, 'nobody has acquired the lock: release');
    takeAtOnce(lock);
    lock.release();
    expectThrows(() => lock.release(), Error, 'the lock was acquired once: a second release');
  });

  it('lets one in at a time and in their order, whoever comes and goes when', () => {
    expectNone(gateProblem((loop) => new Lock(loop), 1, { withCancel: false }));
  });
});

describe('Leave the line', () => {
  it('goes on to the next when one in line is cancelled', () => {
    const { loop, diary, visits } = start();
    const [, b] = visits(new Lock(loop), 'ABC', 0.2);
    loop.callLater(0.1, () => b?.cancel());
    const lines = diary.runToTheEnd();
    expectLines(lines, ['0 s: A in', '0.2 s: A out', '0.2 s: C in', '0.4 s: C out']);
    expectCancelled(b);
  });

  it('wakes the next when the one who is woken is cancelled', () => {
    const { loop, diary, visits } = start();
    const lock = new Lock(loop);
    takeAtOnce(lock);
    const [a] = visits(lock, 'AB', 0.1);
    loop.callLater(1, () => {
      lock.release();
      a?.cancel();
    });
    expectLines(diary.runToTheEnd(), ['1 s: B in', '1.1 s: B out']);
    expectCancelled(a);
  });

  it('forgets nobody, whoever comes, goes and is cancelled when', () => {
    expectNone(gateProblem((loop) => new Lock(loop), 1, { withCancel: true }));
  });
});

describe('So many at a time', () => {
  it('lets in as many as it has permits', () => {
    const { loop, diary, visits } = start();
    visits(new Semaphore(loop, 2), 'ABCDE', 0.1);
    let [inside, most] = [0, 0];
    for (const line of diary.runToTheEnd()) {
      inside += line.endsWith('in') ? 1 : -1;
      most = Math.max(most, inside);
    }
    expect(most, `with 2 permits, ${most} were inside at one time`).toBe(2);
    expectLines(diary.lines.slice(-1), ['0.3 s: E out']);
  });

  it('has one permit unless told otherwise, and not fewer than none', () => {
    const { loop } = start();
    const one = new Semaphore(loop);
    const seen = [one.locked(), new Semaphore(loop, 0).locked()];
    takeAtOnce(one);
    seen.push(one.locked());
    const told = `locked: with 1 permit, with 0, and when the only one is taken: ${seen.join(', ')}`;
    expect(seen, told).toEqual([false, true, true]);
    expectThrows(() => new Semaphore(loop, -1), RangeError, 'a semaphore with a value of -1');
  });

  it('takes more permits back than it had', () => {
    const semaphore = new Semaphore(start().loop, 0);
    semaphore.release();
    semaphore.release();
    takeAtOnce(semaphore);
    takeAtOnce(semaphore);
    expect(semaphore.locked(), 'of two permits, both were taken; locked').toBe(true);
  });

  it('lets two in when two permits come at once', () => {
    const { loop, diary, visits } = start();
    const semaphore = new Semaphore(loop, 0);
    visits(semaphore, 'ABC', 1);
    loop.runOnce();
    semaphore.release();
    semaphore.release();
    const free = semaphore.locked() ? 'locked' : 'free';
    expect(free, `A, B and C in line, and two permits for them: it is ${free}`).toBe('locked');
    const lines = diary.runToTheEnd().slice(0, 2);
    expectLines(lines, ['0 s: A in', '0 s: B in']);
  });

  it('keeps the permit of one who is woken and cancelled', () => {
    const { loop, diary, visits } = start();
    const semaphore = new Semaphore(loop, 0);
    const [a, b] = visits(semaphore, 'AB', 1);
    loop.runOnce();
    b?.cancel();
    semaphore.release();
    a?.cancel();
    expectLines(diary.runToTheEnd(), []);
    for (const task of [a, b]) expectCancelled(task);
    takeAtOnce(semaphore);
  });

  it('lets two in at a time and in their order, whoever comes, goes and is cancelled when', () => {
    expectNone(gateProblem((loop) => new Semaphore(loop, 2), 2, { withCancel: true }));
  });
});

describe('Room for so many', () => {
  it('gives what was put first, and says when there is nothing or no room', () => {
    const queue = new Queue<string>(start().loop, 2);
    expectThrows(() => queue.getNowait(), QueueEmpty, 'the queue is empty: getNowait');
    for (const item of ['A', 'B']) queue.putNowait(item);
    const seen = [queue.qsize(), queue.full(), queue.empty()].join(', ');
    expect(seen, `2 items, room for 2; qsize, full, empty: ${seen}`).toBe('2, true, false');
    expectThrows(() => queue.putNowait('C'), QueueFull, 'the queue is full: putNowait');
    const got = [queue.getNowait(), queue.getNowait()].join(', ');
    expect(got, `A and B were put; getNowait gave ${got}`).toBe('A, B');
  });

  it('has room for any number when maxsize is 0', () => {
    const queue = new Queue<number>(start().loop);
    for (let item = 0; item < 100; item += 1) {
      const { done } = queue.put(item).next();
      expect(done, `maxsize is 0, ${item} items are there, and put yielded`).toBe(true);
    }
    const first = queue.get().next();
    expect(first, 'get, where 100 items are there, should give the first at once').toEqual({
      done: true,
      value: 0,
    });
  });

  it('makes a fast producer wait for a slow consumer', () => {
    const { loop, diary, take } = start();
    const queue = new Queue<number>(loop, 2);
    loop.createTask(produce());
    loop.createTask(consume());
    const lines = diary.runToTheEnd().filter((line) => line.includes('put'));
    expectLines(lines, ['0 s: put 1', '0 s: put 2', '1 s: put 3', '2 s: put 4']);

    function* produce() {
      for (const item of [1, 2, 3, 4]) {
        yield* queue.put(item);
        diary.note('put', item);
      }
    }
    function* consume() {
      for (let n = 0; n < 4; n += 1) {
        yield* sleep(loop, 1);
        yield* take(queue, 'consumer');
      }
    }
  });

  it('wakes the one who has waited longest', () => {
    const { loop, diary, take } = start();
    const queue = new Queue<number>(loop, 2);
    for (const name of ['A', 'B', 'C']) loop.createTask(take(queue, name));
    for (const item of [1, 2, 3]) loop.callLater(item, () => queue.putNowait(item));
    expectLines(diary.runToTheEnd(), ['1 s: A gets 1', '2 s: B gets 2', '3 s: C gets 3']);
  });

  it('waits on when somebody was faster', () => {
    const { loop, diary, take } = start();
    const queue = new Queue<number>(loop, 2);
    loop.createTask(take(queue, 'A'));
    loop.callLater(1, () => {
      queue.putNowait(1);
      diary.note('taken away:', queue.getNowait());
    });
    loop.callLater(2, () => queue.putNowait(2));
    expectLines(diary.runToTheEnd(), ['1 s: taken away: 1', '2 s: A gets 2']);
  });

  it('loses no item with a getter that is woken and cancelled', () => {
    const { loop, diary, take } = start();
    const queue = new Queue<number>(loop, 2);
    const [a] = ['A', 'B'].map((name) => loop.createTask(take(queue, name)));
    loop.callLater(1, () => {
      queue.putNowait(1);
      a?.cancel();
    });
    expectLines(diary.runToTheEnd(), ['1 s: B gets 1']);
    expectCancelled(a);
  });

  it('loses no item and forgets nobody, whoever puts, gets and is cancelled when', () => {
    expectNone(queueProblem((loop) => new Queue<number>(loop, 1)));
  });
});

describe('Until all is done', () => {
  it('waits for the work, and not for the queue to be empty', () => {
    const { loop, diary, take } = start();
    const queue = new Queue<number>(loop, 2);
    for (const item of [1, 2]) queue.putNowait(item);
    loop.createTask(worker());
    for (const name of ['A', 'B']) loop.createTask(wait(name));
    expectLines(diary.runToTheEnd(), [
      '0 s: worker gets 1',
      '1 s: worker gets 2',
      '2 s: A goes on',
      '2 s: B goes on',
    ]);

    function* worker() {
      for (let n = 0; n < 2; n += 1) {
        yield* take(queue, 'worker');
        yield* sleep(loop, 1);
        queue.taskDone();
      }
    }
    function* wait(name: string) {
      yield* queue.join();
      diary.note(name, 'goes on');
    }
  });

  it('does not wait when there is nothing to do', () => {
    const queue = new Queue<number>(start().loop, 2);
    expect(queue.join().next().done, 'nothing was put, and join yielded').toBe(true);
  });

  it('refuses to be told of more work than there was', () => {
    const queue = new Queue<number>(start().loop, 2);
    queue.putNowait(1);
    expect(() => queue.taskDone(), 'one item was put: the first taskDone threw').not.toThrow();
    expectThrows(() => queue.taskDone(), RangeError, 'one item was put: a second taskDone');
  });
});
