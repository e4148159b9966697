import { describe, expect, it } from 'vitest';
import { Diary, inWords } from '#kit';
import { EventLoop, type Job, ThreadPoolExecutor } from './exercise';
import { everySwitch, once } from './support/everySwitch';
import { Machine } from './support/Machine';
import { pause } from './support/pause';

const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

/** What differs from what was wanted, in words; or what the machine has seen go wrong. */
function difference(machine: Machine, lines: readonly string[], wanted: readonly string[]) {
  const [problem] = machine.problems;
  if (problem) return problem;
  if (joined(lines) === joined(wanted)) return undefined;
  return `This should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

/** A machine, your loop on it, and a diary. What a callback throws is in the diary. */
function start(machine: Machine) {
  const loop = new EventLoop(machine);
  return { loop, diary: new Diary(loop) };
}

/** A job that blocks its thread for so many milliseconds. */
function jobOf<T>(machine: Machine, ms: number, result: T): Job<T> {
  return function* job() {
    if (ms > 0) yield* machine.blockFor(ms);
    return result;
  };
}

/** A job that blocks its thread for so many milliseconds, then throws. */
function failingJob(machine: Machine, ms: number, error: unknown): Job<never> {
  return function* job() {
    if (ms > 0) yield* machine.blockFor(ms);
    throw error;
  };
}

/** Hands the jobs in one after another, and writes down how each future ends. */
function handIn(
  { loop, diary }: ReturnType<typeof start>,
  executor: ThreadPoolExecutor,
  jobs: Readonly<Record<string, Job<unknown>>>,
) {
  const futures = Object.entries(jobs).map(([name, job]) => {
    const future = loop.runInExecutor(executor, job);
    future.addDoneCallback(() => diary.note(name, inWords(future)));
    return future;
  });
  return futures;
}

describe('Call from another thread', () => {
  /** One thread asks at 50 ms; a timer of the loop rings at 1 s, or none does. */
  const askAt50 = (timer: boolean) => (machine: Machine) => {
    const { loop, diary } = start(machine);
    if (timer) loop.callLater(1, () => diary.note('timer'));
    machine.startThread(function* () {
      yield* machine.blockFor(50);
      loop.callSoonThreadsafe(() => diary.note('called in', machine.currentThread));
    });
    machine.run(loop);
    const called = '0.05 s: called in MainThread';
    return difference(machine, diary.lines, timer ? [called, '1 s: timer'] : [called]);
  };

  it('wakes a loop that sleeps until a timer rings', () => {
    expectNone(once(askAt50(true)));
  });

  it('wakes a loop that sleeps without limit', () => {
    expectNone(once(askAt50(false)));
  });

  it('calls back once each, in the order of each thread, wherever the threads are interrupted', () => {
    expectNone(
      everySwitch((machine) => {
        const { loop } = start(machine);
        const called: string[] = [];
        for (const thread of ['A', 'B']) {
          machine.startThread(function* () {
            yield* machine.blockFor(10);
            for (const call of [1, 2])
              loop.callSoonThreadsafe(() => called.push(`${machine.now()} ms: ${thread}${call}`));
          });
        }
        machine.run(loop);
        const sorted = [...called].sort();
        const wanted = ['10 ms: A1', '10 ms: A2', '10 ms: B1', '10 ms: B2'];
        const problem = difference(machine, sorted, wanted);
        if (problem) return problem;
        const isInOrder = ['A', 'B'].every(
          (thread) => called.indexOf(`10 ms: ${thread}1`) < called.indexOf(`10 ms: ${thread}2`),
        );
        return isInOrder ? undefined : `Called in another order than asked for: ${joined(called)}`;
      }),
    );
  });

  it('calls back what a callback asks for, and what the loop’s own thread asks for', () => {
    expectNone(
      once((machine) => {
        const { loop, diary } = start(machine);
        loop.callSoonThreadsafe(() => {
          diary.note('first');
          loop.callSoonThreadsafe(() => diary.note('second'));
        });
        machine.run(loop);
        return difference(machine, diary.lines, ['0 s: first', '0 s: second']);
      }),
    );
  });

  it('hands to the loop what a callback throws, and calls the others', () => {
    expectNone(
      once((machine) => {
        const { loop, diary } = start(machine);
        machine.startThread(function* () {
          yield* machine.blockFor(10);
          loop.callSoonThreadsafe(() => {
            throw new RangeError('no such row');
          });
          loop.callSoonThreadsafe(() => diary.note('the next'));
        });
        machine.run(loop);
        return difference(machine, [...diary.lines].sort(), [
          '0.01 s: a callback threw RangeError: no such row',
          '0.01 s: the next',
        ]);
      }),
    );
  });

  it('lets the loop sleep again', () => {
    const machine = new Machine();
    const { loop, diary } = start(machine);
    machine.startThread(function* () {
      for (const call of [1, 2, 3]) {
        yield* machine.blockFor(1000);
        loop.callSoonThreadsafe(() => diary.note('call', call));
      }
    });
    machine.run(loop);
    const told = `3 calls came in 3 s; passes that the loop made: ${machine.passes}. At most 12 are enough`;
    expect(machine.passes, told).toBeLessThanOrEqual(12);
    expectNone(difference(machine, diary.lines, ['1 s: call 1', '2 s: call 2', '3 s: call 3']));
  });

  it('does not fail when the pipe is full', () => {
    const machine = new Machine({ pipeCapacity: 4 });
    const { loop } = start(machine);
    let called = 0;
    machine.startThread(function* () {
      yield* machine.blockFor(10);
      for (let call = 0; call < 20; call += 1)
        loop.callSoonThreadsafe(() => {
          called += 1;
        });
    });
    machine.run(loop);
    expectNone(machine.problems[0]);
    expect(called, `the pipe takes 4 bytes; of 20 calls, these came: ${called}`).toBe(20);
  });
});

describe('Run jobs in threads', () => {
  it('lets the loop go on while a thread is blocked', () => {
    expectNone(
      once((machine) => {
        const place = start(machine);
        const { loop, diary } = place;
        function* beats() {
          for (const beat of [1, 2, 3]) {
            yield* pause(loop, 0.1);
            diary.note('beat', beat);
          }
        }
        loop.createTask(beats());
        handIn(place, new ThreadPoolExecutor(machine, 1), { job: jobOf(machine, 250, 'row 7') });
        machine.run(loop);
        if (machine.passes > 20)
          return `3 beats and a job of 0.25 s; passes that the loop made: ${machine.passes}. At most 20 are enough`;
        return difference(machine, diary.lines, [
          '0.1 s: beat 1',
          '0.2 s: beat 2',
          '0.25 s: job gave row 7',
          '0.3 s: beat 3',
        ]);
      }),
    );
  });

  it('runs as many jobs at once as it has threads, the oldest first', () => {
    expectNone(
      once((machine) => {
        const place = start(machine);
        const jobs = Object.fromEntries(
          ['A', 'B', 'C', 'D', 'E'].map((name) => [name, jobOf(machine, 100, name)]),
        );
        handIn(place, new ThreadPoolExecutor(machine, 2), jobs);
        machine.run(place.loop);
        const started = machine.threads().started.length;
        if (started !== 2) return `5 jobs at once, 2 threads at most; threads started: ${started}`;
        return difference(machine, [...place.diary.lines].sort(), [
          '0.1 s: A gave A',
          '0.1 s: B gave B',
          '0.2 s: C gave C',
          '0.2 s: D gave D',
          '0.3 s: E gave E',
        ]);
      }),
    );
  });

  it('starts a thread only when a job comes and none is free', () => {
    const machine = new Machine();
    const { loop } = start(machine);
    const executor = new ThreadPoolExecutor(machine, 4);
    const early = machine.threads().started.length;
    expect(early, `no job has come yet; threads started: ${early}`).toBe(0);
    function* main() {
      for (const ms of [10, 20, 30]) {
        yield* loop.runInExecutor(executor, jobOf(machine, ms, ms));
        yield* pause(loop, 0.1);
      }
    }
    const task = loop.createTask(main());
    machine.run(loop);
    expect(inWords(task), `3 jobs, one after another; their task ${inWords(task)}`).toBe('ended');
    const started = machine.threads().started.length;
    expect(started, `3 jobs, one after another; threads started: ${started}`).toBe(1);
  });

  it('gives what the job gives and throws the very error that it throws, and the thread lives on', () => {
    const machine = new Machine();
    const place = start(machine);
    const executor = new ThreadPoolExecutor(machine, 1);
    const error = new RangeError('no such customer');
    const [broken, nothing, last] = handIn(place, executor, {
      broken: failingJob(machine, 10, error),
      nothing: jobOf(machine, 10, undefined),
      last: jobOf(machine, 10, 'row 7'),
    });
    machine.run(place.loop);
    expectNone(
      difference(machine, place.diary.lines, [
        '0.01 s: broken threw RangeError',
        '0.02 s: nothing ended',
        '0.03 s: last gave row 7',
      ]),
    );
    const isSame = broken?.done() && broken.exception() === error;
    expect(isSame, 'the future should have failed with the very error that the job threw').toBe(
      true,
    );
    expect([nothing?.result(), last?.result()]).toEqual([undefined, 'row 7']);
  });

  it('brings each result to its future, wherever the threads are interrupted', () => {
    expectNone(
      everySwitch((machine) => {
        const place = start(machine);
        handIn(place, new ThreadPoolExecutor(machine, 2), {
          A: jobOf(machine, 0, 'a'),
          B: failingJob(machine, 0, new RangeError('b')),
        });
        machine.run(place.loop);
        const wanted = ['0 s: A gave a', '0 s: B threw RangeError'];
        return difference(machine, [...place.diary.lines].sort(), wanted);
      }),
    );
  });

  it('does not run a job that was cancelled while it waited', () => {
    expectNone(
      once((machine) => {
        const place = start(machine);
        const ran: string[] = [];
        const job = (name: string): Job<string> =>
          function* () {
            ran.push(name);
            yield* machine.blockFor(100);
            return name;
          };
        const jobs = { A: job('A'), B: job('B'), C: job('C') };
        const [, b] = handIn(place, new ThreadPoolExecutor(machine, 1), jobs);
        place.loop.callLater(0.05, () => b?.cancel());
        machine.run(place.loop);
        if (ran.includes('B')) return `B was cancelled while it waited, and yet these ran: ${ran}`;
        return difference(machine, place.diary.lines, [
          '0.05 s: B was cancelled',
          '0.1 s: A gave A',
          '0.2 s: C gave C',
        ]);
      }),
    );
  });

  it('drops the result of a job that was cancelled when it ran, and uses its thread again', () => {
    expectNone(
      once((machine) => {
        const place = start(machine);
        const [a] = handIn(place, new ThreadPoolExecutor(machine, 1), {
          A: jobOf(machine, 100, 'a'),
          B: jobOf(machine, 100, 'b'),
        });
        place.loop.callLater(0.05, () => a?.cancel());
        machine.run(place.loop);
        return difference(machine, place.diary.lines, [
          '0.05 s: A was cancelled',
          '0.2 s: B gave b',
        ]);
      }),
    );
  });
});

describe('Shut down', () => {
  it('does every job that it was given before', () => {
    expectNone(
      everySwitch((machine) => {
        const place = start(machine);
        const executor = new ThreadPoolExecutor(machine, 2);
        handIn(place, executor, {
          A: jobOf(machine, 10, 'a'),
          B: jobOf(machine, 20, 'b'),
          C: jobOf(machine, 10, 'c'),
        });
        executor.shutdown();
        machine.run(place.loop);
        const wanted = ['0.01 s: A gave a', '0.02 s: B gave b', '0.02 s: C gave c'];
        return difference(machine, [...place.diary.lines].sort(), wanted);
      }, 1),
    );
  });

  it('ends all threads, those at work and those that wait for a job', () => {
    const machine = new Machine();
    const place = start(machine);
    const executor = new ThreadPoolExecutor(machine, 3);
    handIn(place, executor, {
      A: jobOf(machine, 10, 'a'),
      B: jobOf(machine, 10, 'b'),
      C: jobOf(machine, 100, 'c'),
    });
    place.loop.callLater(0.05, () => executor.shutdown());
    machine.run(place.loop);
    expectNone(machine.problems[0]);
    const { started, alive } = machine.threads();
    expect(started.length, `3 jobs at once; threads started: ${started.length}`).toBe(3);
    const told = `shut down at 0.05 s, and the last job has ended at 0.1 s; threads that are left: ${joined(alive)}`;
    expect(alive, told).toEqual([]);
  });

  it('takes no more jobs, and may be told twice', () => {
    const machine = new Machine();
    const { loop } = start(machine);
    const executor = new ThreadPoolExecutor(machine, 1);
    executor.shutdown();
    executor.shutdown();
    const submit = () => executor.submit(jobOf(machine, 10, 'a'));
    expect(submit, 'submit after shutdown should throw').toThrow();
    machine.run(loop);
    const started = machine.threads().started.length;
    expect(started, `no job was taken; threads started: ${started}`).toBe(0);
  });

  it('returns at once: the loop goes on while the last jobs run', () => {
    expectNone(
      once((machine) => {
        const place = start(machine);
        const executor = new ThreadPoolExecutor(machine, 1);
        handIn(place, executor, { A: jobOf(machine, 100, 'a') });
        place.loop.callLater(0.01, () => {
          executor.shutdown();
          place.diary.note('shut down');
        });
        place.loop.callLater(0.05, () => place.diary.note('beat'));
        machine.run(place.loop);
        return difference(machine, place.diary.lines, [
          '0.01 s: shut down',
          '0.05 s: beat',
          '0.1 s: A gave a',
        ]);
      }),
    );
  });
});
