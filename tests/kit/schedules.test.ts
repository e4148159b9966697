import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BadSchedule,
  Cell,
  everySchedule,
  Lock,
  parseSchedule,
  replay,
  type Scene,
  showSchedule,
  type Thread,
} from '#kit';

function* increment(counter: Cell<number>): Thread {
  const seen = yield* counter.read();
  yield* counter.write(seen + 1);
}

function increments(threads: number): Scene<number> {
  const counter = new Cell('counter', 0);
  return {
    threads: Array.from({ length: threads }, () => increment(counter)),
    result: () => counter.peek(),
  };
}

function* moveMoney(first: Lock, second: Lock): Thread {
  yield* first.acquire();
  yield* second.acquire();
  yield* second.release();
  yield* first.release();
}

function crossing(): Scene<undefined> {
  const north = new Lock('north');
  const south = new Lock('south');
  return {
    threads: [moveMoney(north, south), moveMoney(south, north)],
    result: () => undefined,
  };
}

describe('everySchedule', () => {
  it('counts the schedules of two increments, and those that lose one', () => {
    const walk = everySchedule(() => increments(2));
    expect(walk).toMatchObject({ schedules: 6, isComplete: true });
    expect(walk.verdict(({ result }) => result === 2)).toBe(
      [
        '4 of 6 schedules end wrong. The one with the fewest switches is A1 B1 B2 A2:',
        '  A1 reads counter: 0',
        '  B1 reads counter: 0',
        '  B2 writes 1 to counter',
        '  A2 writes 1 to counter',
        '  the result is 1',
      ].join('\n'),
    );
  });

  it('walks one of several orders that come to the same, and counts them all', () => {
    const independent = () => {
      const cells = [new Cell('x', 0), new Cell('y', 0), new Cell('z', 0)];
      return { threads: cells.map(increment), result: () => cells.map((cell) => cell.peek()) };
    };
    // 6! / (2! 2! 2!)
    const reduced = everySchedule(independent);
    expect(reduced.schedules).toBe(90);
    expect(reduced.runs).toBeLessThan(10);
    expect(everySchedule(independent, { reduce: false })).toMatchObject({
      schedules: 90,
      runs: 90,
    });
  });

  it('says who waits for whom', () => {
    const walk = everySchedule(crossing);
    const stuck = walk.endings.find(({ how }) => how === 'deadlock');
    expect(stuck).toMatchObject({
      words: 'A waits for south, which B holds; B waits for north, which A holds',
      switches: 1,
    });
    expect(showSchedule(stuck?.schedule ?? [])).toBe('A1 B1');
  });

  it('says that a thread waits for itself, or for one that has ended', () => {
    const twice = everySchedule(() => {
      const lock = new Lock('lock');
      return { threads: [moveMoney(lock, lock)], result: () => 0 };
    });
    expect(twice.endings[0]?.words).toBe('A waits for lock, which it holds itself');
    const forgotten = everySchedule(() => {
      const lock = new Lock('lock');
      return { threads: [lock.acquire(), lock.acquire()], result: () => 0 };
    });
    expect(forgotten.endings.map(({ words }) => words)).toEqual([
      'B waits for lock, which A holds, and A has ended',
      'A waits for lock, which B holds, and B has ended',
    ]);
  });

  it('tells a livelock from a thread that is not let', () => {
    function* politely(first: Lock, second: Lock): Thread {
      for (;;) {
        yield* first.acquire();
        if (yield* second.tryAcquire()) break;
        yield* first.release();
      }
      yield* second.release();
      yield* first.release();
    }
    const polite = everySchedule(() => {
      const [north, south] = [new Lock('north'), new Lock('south')];
      return { threads: [politely(north, south), politely(south, north)], result: () => 0 };
    });
    expect(polite.isComplete).toBe(false);
    const [livelock] = polite.wrong(() => true);
    expect(livelock?.words).toBe('A and B go on and on, although they take turns');

    const spinning = everySchedule(() => {
      const flag = new Cell('flag', false);
      function* spin(): Thread {
        while (!(yield* flag.read()));
      }
      return { threads: [spin(), flag.write(true)], result: () => 0 };
    });
    expect(spinning.worst(() => true)?.words).toBe(
      'A goes on and on, and whoever could end it is not let',
    );
  });

  it('says what threads threw', () => {
    const walk = everySchedule(() => {
      const lock = new Lock('lock');
      return { threads: [lock.release()], result: () => 7 };
    });
    expect(walk.endings[0]?.words).toBe(
      'A threw Error: release of lock, which nobody holds; the result is 7',
    );
  });

  it('holds a bare yield for a step of which nothing is known', () => {
    const walk = everySchedule(() => {
      let shared = 0;
      function* bare(): Thread {
        yield;
        const seen = shared;
        yield;
        shared = seen + 1;
      }
      return { threads: [bare(), bare()], result: () => shared };
    });
    expect(walk.schedules).toBe(6);
    expect(walk.endings.map(({ result, schedules }) => [result, schedules])).toEqual([
      [2, 2],
      [1, 4],
    ]);
  });

  it('leaves a lock that outlives the runs as it was', () => {
    const lock = new Lock('lock');
    function* guarded(cell: Cell<number>): Thread {
      yield* lock.acquire();
      yield* increment(cell);
      yield* lock.release();
    }
    const walk = everySchedule(() => {
      const [x, y] = [new Cell('x', 0), new Cell('y', 0)];
      return { threads: [guarded(x), increment(y)], result: () => 0 };
    });
    expect(walk.verdict(() => true)).toBe('every schedule is right');
  });

  it('stops soon after a wrong ending when it knows what is right', () => {
    const walk = everySchedule(() => increments(4), { isRight: ({ result }) => result === 4 });
    expect(walk.runs).toBeLessThan(300);
    expect(walk.isComplete).toBe(false);
    expect(walk.verdict()).toMatch(/^\d+ of \d+ schedules that were walked end wrong/);
    const right = everySchedule(() => increments(4), { isRight: () => true, maxRuns: 10_000 });
    expect(right.verdict()).toBe('every schedule is right');
  });

  it('stops where it was told to, and says so', () => {
    const walk = everySchedule(() => increments(3), { maxRuns: 5 });
    expect(walk).toMatchObject({ runs: 5, isComplete: false });
    expect(walk.verdict(() => true)).toMatch(/the rest was not looked at/);
  });
});

describe('a schedule in its notation', () => {
  it('is replayed', () => {
    expect(replay(() => increments(2), 'A1 B1 A2 B2')).toMatchObject({ how: 'ended', result: 1 });
    expect(replay(crossing, 'A1 B1')).toMatchObject({ how: 'deadlock' });
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2)), (schedule) => {
        expect(parseSchedule(showSchedule(schedule))).toEqual(schedule);
      }),
    );
  });

  it.each([
    ['A1 b1', '"b1" is no step: write A1 for the first step of thread A'],
    ['A1 A3', 'A3 stands where the next step of A is A2'],
    ['A1 A2 A3 B1 B2', 'there is no A3: A has ended after 2 steps'],
    ['C1', 'there is no C1: there are 2 threads'],
    ['A1 B1', 'it stops too early: A2 and B2 can be taken'],
  ])('%s is refused with a reason', (text, reason) => {
    expect(() => replay(() => increments(2), text)).toThrow(new BadSchedule(reason));
  });

  it('is refused where a thread must wait', () => {
    expect(() => replay(crossing, 'A1 A2 B1')).toThrow(
      'B1 cannot be taken there: B acquires south',
    );
  });
});

/** A small program of accesses: which of two cells or locks, and what to do to it. */
type Move = readonly ['read' | 'write' | 'swap' | 'guarded' | 'try' | 'await', place: number];

const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom('read', 'write', 'swap', 'guarded', 'try', 'await'),
  fc.nat(1),
);

/** What each thread has seen goes into what it writes, so that each order that matters is seen in the result. */
function sceneOf(programs: readonly (readonly Move[])[]): Scene<string> {
  const cells = [new Cell('x', 0), new Cell('y', 0)];
  const locks = [new Lock('l'), new Lock('m')];
  const seen = programs.map(() => 0);
  function* run(moves: readonly Move[], me: number): Thread {
    const note = (value: number) => {
      seen[me] = ((seen[me] ?? 0) * 31 + value + 1) % 1_000_003;
    };
    for (const [kind, place] of moves) {
      const cell = cells[place] as Cell<number>;
      const lock = locks[place] as Lock;
      const mine = (seen[me] ?? 0) + me + 1;
      if (kind === 'read') note(yield* cell.read());
      else if (kind === 'write') yield* cell.write(mine);
      else if (kind === 'swap') note(yield* cell.swap(mine));
      else if (kind === 'await') yield* cell.waitWhile(0);
      else if (kind === 'try') note((yield* lock.tryAcquire()) ? 1 : 0);
      else {
        yield* lock.acquire();
        note(yield* cells[1 - place]?.read() ?? cell.read());
        yield* lock.release();
      }
    }
  }
  return {
    threads: programs.map(run),
    result: () => `${cells.map((cell) => cell.peek())} ${seen}`,
  };
}

describe('the reduction', () => {
  const programs = fc.array(fc.array(move, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });
  const small = programs.filter((all) => all.flat().length <= 6);
  const asTable = (walk: ReturnType<typeof everySchedule<string>>) =>
    walk.endings
      .map(({ how, words, schedules, switches }) => `${how} ${words} ${schedules} ${switches}`)
      .sort();

  it('loses no ending, no schedule and no calmest one', () => {
    fc.assert(
      fc.property(small, (all) => {
        const reduced = everySchedule(() => sceneOf(all));
        const whole = everySchedule(() => sceneOf(all), { reduce: false });
        expect(asTable(reduced)).toEqual(asTable(whole));
        expect(reduced.runs).toBeLessThanOrEqual(whole.runs);
        for (const ending of reduced.endings) {
          const again = replay(() => sceneOf(all), showSchedule(ending.schedule));
          expect(again.words, 'its example ends so').toBe(ending.words);
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
