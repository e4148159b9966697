import { describe, expect, it } from 'vitest';
import { Diary, inWords, Kernel } from '#kit';
import { CancelledError, type Coroutine, type Future } from '#loop/future';
import { EventLoop, sleep } from '#loop/task';
import { gather } from './exercise';
import { Busy } from './support/Busy';
import { childThat } from './support/childThat';
import { errorOf } from './support/errorOf';
import { type End, everySchedule, nameOf, possibleEnds, show } from './support/schedules';

/** A loop, a diary, a coroutine that writes into it, and a look at what `gather` gives. */
function start() {
  const loop = new EventLoop(new Kernel({ patience: 50 }));
  const diary = new Diary(loop);

  /** Asks the database, waits for so many seconds, and has its rows or fails. */
  function* query(name: string, seconds: number, error?: Error): Coroutine<string> {
    diary.note(name, 'asks');
    yield* sleep(loop, seconds);
    diary.note(name, 'has its answer');
    if (error) throw error;
    return `${name}'s rows`;
  }
  /** Notes how and when the future ends. */
  const watch = (all: Future<unknown[]>) =>
    all.addDoneCallback(() => diary.note('all of it', inWords(all, list)));
  return { loop, diary, query, watch };
}

function list(values: unknown): string {
  if (!Array.isArray(values)) return String(values);
  const names = values.map((value) => (value instanceof Error ? value.name : String(value)));
  return names.join(', ') || 'nothing';
}

const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
  expect(lines, told).toEqual(wanted);
}

function expectOutcome(all: Future<unknown[]>, wanted: string): void {
  const did = inWords(all, list);
  expect(did, `the future of gather should be one that ${wanted}; it is one that ${did}`).toBe(
    wanted,
  );
}

/** Runs children that end as they are told to, and says how and when `gather` ended. */
function play(schedule: readonly End[], returnExceptions: boolean): string {
  const { loop, diary, watch } = start();
  const children = schedule.map((end, index) => childThat(loop, end, nameOf(index)));
  try {
    watch(gather(loop, children, { returnExceptions }));
  } catch (error) {
    diary.note('gather itself threw', error);
  }
  return joined(diary.runToTheEnd());
}

/** Holds `gather` to every way in which up to three children can end. */
function expectEveryEnd(returnExceptions: boolean): void {
  for (const schedule of [0, 1, 2, 3].flatMap(everySchedule)) {
    const did = play(schedule, returnExceptions);
    const possible = possibleEnds(schedule, returnExceptions);
    const told = `the smallest schedule that fails is this one: ${show(schedule)}. This should have happened: ${possible.join(', or ')}. This happened: ${did}`;
    expect(possible, told).toContain(did);
  }
}

describe('Wait for all of them', () => {
  it('begins all of them in the next pass, in their order', () => {
    const { loop, diary, query } = start();
    gather(
      loop,
      ['A', 'B', 'C'].map((name) => query(name, 1)),
    );
    expectLines(diary.lines, []);
    if (!loop.isIdle()) loop.runOnce();
    expectLines(diary.lines, ['0 s: A asks', '0 s: B asks', '0 s: C asks']);
  });

  it('gives the results in the order of the awaitables, when the slowest is ready', () => {
    const { loop, diary, query, watch } = start();
    watch(gather(loop, [query('A', 0.2), query('B', 0.3), query('C', 0.1)]));
    expectLines(diary.runToTheEnd().slice(3), [
      '0.1 s: C has its answer',
      '0.2 s: A has its answer',
      '0.3 s: B has its answer',
      "0.3 s: all of it gave A's rows, B's rows, C's rows",
    ]);
  });

  it('takes futures and coroutines alike, from an array or a generator', () => {
    const { loop, diary, query } = start();
    const future = loop.createFuture<string>();
    loop.callLater(0.1, () => future.setResult('the future'));
    const all = gather(loop, some());
    diary.runToTheEnd();
    expectOutcome(all, "gave A's rows, the future, the task");

    function* some() {
      yield query('A', 0.2);
      yield future;
      yield loop.createTask(sleep(loop, 0.3, 'the task'));
    }
  });

  it('takes undefined for a result like any other', () => {
    const { loop, diary } = start();
    const all = gather<string | undefined>(loop, [sleep(loop, 0.1), sleep(loop, 0.2, 'B')]);
    diary.runToTheEnd();
    expectOutcome(all, 'gave undefined, B');
  });

  it('is done when it comes back, if there is nothing to wait for', () => {
    const { loop } = start();
    expectOutcome(gather(loop, []), 'gave nothing');
    const children = ['A', 'B'].map((name) => {
      const child = loop.createFuture<string>();
      child.setResult(name);
      return child;
    });
    expectOutcome(gather(loop, children), 'gave A, B');
  });

  it('gives one child two places when it is given twice', () => {
    const { loop, diary, query, watch } = start();
    const [coroutine, future] = [query('A', 0.1), loop.createFuture<string>()];
    loop.callLater(0.2, () => future.setResult('F'));
    watch(gather(loop, [coroutine, future, coroutine, future]));
    expectLines(diary.runToTheEnd(), [
      '0 s: A asks',
      '0.1 s: A has its answer',
      "0.2 s: all of it gave A's rows, F, A's rows, F",
    ]);
  });
});

describe('Fail with the first', () => {
  it('fails with the error of the child, as soon as one fails', () => {
    const { loop, diary, query, watch } = start();
    const error = errorOf('B');
    const all = gather(loop, [query('A', 0.2), query('B', 0.1, error)]);
    watch(all);
    const lines = diary.runToTheEnd().filter((line) => line.includes('all of it'));
    expectLines(lines, ["0.1 s: all of it threw B's error"]);
    expect(all.exception(), 'the error is not the one that B has thrown').toBe(error);
  });

  it('lets the siblings run on', () => {
    const { loop, diary, query } = start();
    const sibling = new Busy(loop);
    gather(loop, [query('A', 0.2), query('B', 0.1, errorOf('B')), sibling]);
    const lines = diary.runToTheEnd().slice(2);
    expect(sibling.isAsked, 'B has failed, and a sibling was asked to stop').toBe(false);
    expectLines(lines, ['0.1 s: B has its answer', '0.2 s: A has its answer']);
  });

  it('says nothing of the failures after the first', () => {
    const { loop, diary, query, watch } = start();
    watch(gather(loop, [query('A', 0.2, errorOf('A')), query('B', 0.1, errorOf('B'))]));
    const lines = diary.runToTheEnd().filter((line) => !line.includes(' asks'));
    expectLines(lines, [
      '0.1 s: B has its answer',
      "0.1 s: all of it threw B's error",
      '0.2 s: A has its answer',
    ]);
  });

  it('takes a child that was cancelled for one that threw CancelledError', () => {
    const { loop, diary, query, watch } = start();
    const child = loop.createFuture<string>();
    watch(gather(loop, [query('A', 0.2), child]));
    loop.callLater(0.1, () => child.cancel());
    expectLines(diary.runToTheEnd(), [
      '0 s: A asks',
      '0.1 s: all of it was cancelled',
      '0.2 s: A has its answer',
    ]);
  });

  it('has failed when it comes back, if a child has failed before', () => {
    const { loop } = start();
    const child = loop.createFuture<string>();
    child.setException(errorOf('B'));
    expectOutcome(gather(loop, [loop.createFuture<string>(), child]), "threw B's error");
  });

  it('ends as it should, whichever child ends when and how', () => {
    expectEveryEnd(false);
  });
});

describe('Keep the exceptions', () => {
  it('gives what a child threw in the place of its result', () => {
    const { loop, diary, query } = start();
    const error = errorOf('B');
    const queries = [query('A', 0.3), query('B', 0.1, error), query('C', 0.2)];
    const all = gather(loop, queries, { returnExceptions: true });
    diary.runToTheEnd();
    expectOutcome(all, "gave A's rows, B's error, C's rows");
    expect(all.result()[1], 'the error is not the one that B has thrown').toBe(error);
  });

  it('gives CancelledError in the place of a child that was cancelled', () => {
    const { loop, diary, query, watch } = start();
    const child = loop.createFuture<string>();
    const all = gather(loop, [child, query('B', 0.2)], { returnExceptions: true });
    watch(all);
    loop.callLater(0.1, () => child.cancel());
    const lines = diary.runToTheEnd().filter((line) => line.includes('all of it'));
    expectLines(lines, ["0.2 s: all of it gave CancelledError, B's rows"]);
    expect(all.result()[0], 'in the place of the child').toBeInstanceOf(CancelledError);
  });

  it('ends as it should, whichever child ends when and how, with the exceptions kept', () => {
    expectEveryEnd(true);
  });
});

describe('Cancel them all', () => {
  it('cancels every child that is not done', () => {
    const { loop, diary } = start();
    const [a, b, c] = [1, 2, 3].map(() => loop.createFuture<string>());
    if (!a || !b || !c) return;
    b.setResult('B');
    const all = gather(loop, [a, b, c]);
    const answer = all.cancel();
    const did = [a, b, c].map((child, n) => `${nameOf(n)} ${inWords(child)}`).join(', ');
    expect(did, `B was done, then all was cancelled: ${did}`).toBe(
      'A was cancelled, B gave B, C was cancelled',
    );
    expect(answer, `A and C were cancelled; cancel answered ${answer}`).toBe(true);
    diary.runToTheEnd();
    expectOutcome(all, 'was cancelled');
  });

  it('is not done before a child is', () => {
    const { loop, diary, watch } = start();
    const child = new Busy(loop);
    const all = gather(loop, [child]);
    watch(all);
    all.cancel();
    expect(child.isAsked, 'all was cancelled, and its child was not asked to stop').toBe(true);
    expect(all.done(), 'the child cleans up, and the future is done already').toBe(false);
    loop.callLater(0.2, () => child.stop());
    expectLines(diary.runToTheEnd(), ['0.2 s: all of it was cancelled']);
  });

  it('says false when there was nobody left to cancel', () => {
    const { loop, diary } = start();
    const child = loop.createFuture<string>();
    const all = gather(loop, [child]);
    child.setResult('A');
    const between = all.cancel();
    diary.runToTheEnd();
    const after = all.cancel();
    const told = `cancel, when the only child was done, and when all was done: ${between}, ${after}`;
    expect([between, after], told).toEqual([false, false]);
    expectOutcome(all, 'gave A');
  });

  it('ends with CancelledError, though the exceptions are kept or every child refuses', () => {
    for (const returnExceptions of [false, true]) {
      for (const refuses of [false, true]) {
        const { loop, diary } = start();
        const child = new Busy(loop);
        const all = gather(loop, [child], { returnExceptions });
        all.cancel();
        if (refuses) child.setResult('A all the same');
        else child.stop();
        diary.runToTheEnd();
        const did = inWords(all, list);
        const told = `returnExceptions is ${returnExceptions}, all was cancelled, and then its only child ${inWords(child)}: it ${did}`;
        expect(did, told).toBe('was cancelled');
      }
    }
  });

  it('waits for the last child when the exceptions are kept, for the first that fails when not', () => {
    const ends: string[] = [];
    for (const returnExceptions of [true, false]) {
      const { loop, diary, watch } = start();
      const [a, b] = [new Busy(loop), new Busy(loop)];
      const all = gather(loop, [a, b], { returnExceptions });
      watch(all);
      all.cancel();
      loop.callLater(0.1, () => b.setException(errorOf('B')));
      loop.callLater(0.2, () => a.stop());
      ends.push(...diary.runToTheEnd());
    }
    expectLines(ends, ['0.2 s: all of it was cancelled', "0.1 s: all of it threw B's error"]);
  });
});
