import { describe, expect, it } from 'vitest';
import { Diary } from '#kit';
import {
  type Coroutine,
  createTask,
  EventLoop,
  run,
  setLoopFactory,
  sleep,
  type Task,
} from '#loop';
import { type AsyncClient, asyncClient, type Options } from './exercise';
import { expectedLines, inWords, loadOf } from './support/expectedLines';
import { Machine } from './support/Machine';
import { type Customer, NoSuchCustomer, OldClient } from './support/OldClient';
import { ThreadPool } from './support/ThreadPool';

interface Setting extends Partial<Options> {
  /** Threads in the pool. */
  readonly size?: number;
  readonly msOf?: (id: number) => number;
}

/** What a test has at hand. Its `main` runs in a task of the loop. */
class Place {
  readonly machine = new Machine();
  readonly loop = new EventLoop(this.machine);
  readonly diary = new Diary(this.loop);
  readonly old: OldClient;
  readonly client: AsyncClient;
  readonly errors: unknown[] = [];

  constructor({ size = 2, timeout = 10, maxWaiting = 10, msOf = () => 100 }: Setting) {
    this.old = new OldClient(this.machine, msOf);
    const pool = new ThreadPool(this.machine, this.loop, size);
    this.client = asyncClient(this.old, pool, { timeout, maxWaiting });
  }

  /** A task that makes one call, and writes down how it ends. */
  start(what: string, call: Coroutine<unknown>): Task<void> {
    const { diary, errors } = this;
    function* caller(): Coroutine<void> {
      try {
        const result = yield* call;
        diary.note(what, 'gave', isCustomer(result) ? result.name : `${result}`);
      } catch (error) {
        errors.push(error);
        diary.note(what, 'threw', error instanceof Error ? error.name : `${error}`);
        if (error instanceof Error && error.name === 'CancelledError') throw error;
      }
    }
    return createTask(caller());
  }

  find(id: number): Task<void> {
    return this.start(`find ${id}`, this.client.find(id));
  }
}

const isCustomer = (value: unknown): value is Customer =>
  typeof value === 'object' && value !== null && 'name' in value;

/** Runs a scene and gives what was written down. */
function play(setting: Setting, main: (place: Place) => Coroutine<void>): Place {
  const place = new Place(setting);
  setLoopFactory(() => place.loop);
  try {
    run(main(place));
  } finally {
    setLoopFactory();
  }
  return place;
}

const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';

function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
  expect(lines, told).toEqual(wanted);
}

function expectCalls({ old }: Place, wanted: readonly string[]): void {
  const told = `these calls should have reached the library: ${joined(wanted)}. These did: ${joined(old.calls)}`;
  expect(old.calls, told).toEqual(wanted);
}

describe('Call it in a thread', () => {
  it('lets the loop go on while the library blocks', () => {
    const { diary } = play({}, function* (place) {
      place.find(7);
      for (const beat of [1, 2, 3]) {
        yield* sleep(0.04);
        place.diary.note('beat', beat);
      }
    });
    expectLines(diary.lines, [
      '0.04 s: beat 1',
      '0.08 s: beat 2',
      '0.1 s: find 7 gave customer 7',
      '0.12 s: beat 3',
    ]);
  });

  it('makes as many calls at once as there are threads', () => {
    const { diary } = play({ size: 2 }, function* (place) {
      for (const id of [1, 2, 3]) place.find(id);
      yield* sleep(1);
    });
    expectLines(diary.lines, [
      '0.1 s: find 1 gave customer 1',
      '0.1 s: find 2 gave customer 2',
      '0.2 s: find 3 gave customer 3',
    ]);
  });

  it('gives what the library gives, also when that is nothing', () => {
    const place = play({}, function* (scene) {
      scene.start('save 7', scene.client.save({ id: 7, name: 'Ada' }));
      yield* sleep(1);
    });
    expectLines(place.diary.lines, ['0.1 s: save 7 gave undefined']);
    expectCalls(place, ['0 s: save 7']);
  });

  it('throws the very error that the library throws', () => {
    const { diary, errors } = play({}, function* (place) {
      place.find(1404);
      yield* sleep(1);
    });
    expectLines(diary.lines, ['0.1 s: find 1404 threw NoSuchCustomer']);
    const [error] = errors;
    const isSame = error instanceof NoSuchCustomer && error.id === 1404;
    expect(isSame, `it should have been NoSuchCustomer with the number 1404: ${error}`).toBe(true);
  });
});

describe('A time-out ends the wait', () => {
  /** Customer 1 takes 300 ms, all others 100. */
  const msOf = (id: number) => (id === 1 ? 300 : 100);

  it('gives up after so many seconds, whatever the thread does', () => {
    const { diary } = play({ timeout: 0.2, msOf }, function* (place) {
      place.find(1);
      place.find(2);
      yield* sleep(1);
    });
    expectLines(diary.lines, ['0.1 s: find 2 gave customer 2', '0.2 s: find 1 threw TimeoutError']);
  });

  it('leaves the thread to the call until the library returns', () => {
    const { diary, old } = play({ size: 1, timeout: 0.25, msOf }, function* (scene) {
      scene.find(1);
      yield* sleep(0.2);
      scene.find(2);
      yield* sleep(1);
    });
    expectLines(diary.lines, [
      '0.25 s: find 1 threw TimeoutError',
      '0.4 s: find 2 gave customer 2',
    ]);
    expectLines(old.calls, ['0 s: find 1', '0.3 s: find 2']);
  });

  it('drops what comes too late, a result or an error', () => {
    const { diary } = play({ timeout: 0.2, msOf: () => 300 }, function* (place) {
      place.find(1);
      place.find(1404);
      yield* sleep(1);
    });
    expectLines(diary.lines, [
      '0.2 s: find 1 threw TimeoutError',
      '0.2 s: find 1404 threw TimeoutError',
    ]);
  });

  it('never makes a call whose caller gave up while it waited for a thread', () => {
    const place = play({ size: 1, timeout: 0.2, msOf }, function* (scene) {
      scene.find(1);
      scene.find(2);
      yield* sleep(1);
    });
    expectLines(place.diary.lines, [
      '0.2 s: find 1 threw TimeoutError',
      '0.2 s: find 2 threw TimeoutError',
    ]);
    expectCalls(place, ['0 s: find 1']);
  });

  it('ends at once when its task is cancelled, and is no TimeoutError then', () => {
    const place = play({ size: 1, msOf }, function* (scene) {
      const [first, second] = [scene.find(1), scene.find(2)];
      yield* sleep(0.05);
      first.cancel();
      second.cancel();
      yield* sleep(0.05);
      scene.find(3);
      yield* sleep(1);
    });
    expectLines(place.diary.lines, [
      '0.05 s: find 1 threw CancelledError',
      '0.05 s: find 2 threw CancelledError',
      '0.4 s: find 3 gave customer 3',
    ]);
    expectCalls(place, ['0 s: find 1', '0.3 s: find 3']);
  });
});

describe('Say so when it is too much', () => {
  const msOf = (id: number) => (id < 10 ? 1000 : 100);

  it('throws Busy at once when all threads are at work and the line is full', () => {
    const place = play({ size: 2, maxWaiting: 1 }, function* (scene) {
      for (const id of [1, 2, 3, 4, 5]) scene.find(id);
      yield* sleep(1);
    });
    expectLines([...place.diary.lines].sort(), [
      '0 s: find 4 threw Busy',
      '0 s: find 5 threw Busy',
      '0.1 s: find 1 gave customer 1',
      '0.1 s: find 2 gave customer 2',
      '0.2 s: find 3 gave customer 3',
    ]);
    expectCalls(place, ['0 s: find 1', '0 s: find 2', '0.1 s: find 3']);
  });

  it('has one line for all calls, whether they find or save', () => {
    const { diary } = play({ size: 1, maxWaiting: 1 }, function* (place) {
      const save = (id: number) => place.start(`save ${id}`, place.client.save({ id, name: '' }));
      place.find(1);
      save(2);
      place.find(3);
      save(4);
      yield* sleep(1);
    });
    expectLines([...diary.lines].sort(), [
      '0 s: find 3 threw Busy',
      '0 s: save 4 threw Busy',
      '0.1 s: find 1 gave customer 1',
      '0.2 s: save 2 gave undefined',
    ]);
  });

  it('counts a call whose caller has gone for as long as it has its thread', () => {
    const { diary } = play({ size: 2, maxWaiting: 0, timeout: 0.2, msOf }, function* (place) {
      place.find(1);
      place.find(2);
      for (const at of [0.5, 0.5, 0.5]) {
        yield* sleep(at);
        place.find(10);
      }
      yield* sleep(1);
    });
    expectLines(diary.lines, [
      '0.2 s: find 1 threw TimeoutError',
      '0.2 s: find 2 threw TimeoutError',
      '0.5 s: find 10 threw Busy',
      '1.1 s: find 10 gave customer 10',
      '1.6 s: find 10 gave customer 10',
    ]);
  });

  it('has room again for each call that was taken back while it waited', () => {
    const { diary } = play({ size: 1, maxWaiting: 1, msOf }, function* (place) {
      place.find(1);
      const waiting = place.find(2);
      yield* sleep(0.1);
      place.find(11);
      waiting.cancel();
      yield* sleep(0.1);
      place.find(12);
      yield* sleep(2);
    });
    expectLines(diary.lines, [
      '0.1 s: find 11 threw Busy',
      '0.1 s: find 2 threw CancelledError',
      '1 s: find 1 gave customer 1',
      '1.1 s: find 12 gave customer 12',
    ]);
  });

  it('has room again after a result, an error and a Busy', () => {
    const { diary } = play({ size: 1, maxWaiting: 0 }, function* (place) {
      for (const id of [10, 1404, 11, 1405, 12]) {
        place.find(id);
        yield* sleep(0.05);
        place.find(99);
        yield* sleep(0.1);
      }
    });
    const lines = diary.lines.map((line) => line.slice(line.indexOf(':') + 2));
    expectLines(lines, [
      'find 99 threw Busy',
      'find 10 gave customer 10',
      'find 99 threw Busy',
      'find 1404 threw NoSuchCustomer',
      'find 99 threw Busy',
      'find 11 gave customer 11',
      'find 99 threw Busy',
      'find 1405 threw NoSuchCustomer',
      'find 99 threw Busy',
      'find 12 gave customer 12',
    ]);
  });

  it('keeps to all of that under any load', () => {
    for (let count = 1; count <= 6; count += 1) {
      for (let seed = 1; seed <= 8; seed += 1) {
        const load = loadOf(count, seed);
        const msOf = (id: number) => load.calls.find((call) => call.id === id)?.ms ?? 0;
        const timeout = load.timeoutMs / 1000;
        const { diary } = play({ ...load, timeout, msOf }, function* (place) {
          for (const { id, at } of load.calls) place.loop.callAt(at / 1000, () => place.find(id));
          yield* sleep(0.9);
        });
        const [lines, wanted] = [[...diary.lines].sort(), expectedLines(load).sort()];
        const told = `the smallest load that fails: ${inWords(load)}. This should have happened: ${joined(wanted)}. This happened: ${joined(lines)}`;
        expect(lines, told).toEqual(wanted);
      }
    }
  });
});
