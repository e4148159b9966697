import { beforeAll, describe, expect, it } from 'vitest';
import { settle } from '#kit';
import { spawn } from './exercise';
import { livesOf, withoutTurns } from './support/lives';
import {
  asyncFunction,
  everyProgram,
  generatorFunction,
  inWords,
  type Program,
  thenable,
} from './support/programs';

/** How a promise has ended, when all have gone on that can. */
async function endOf(promise: Promise<unknown>): Promise<string> {
  let end = 'is pending';
  promise.then(
    (value) => {
      end = `gave ${value}`;
    },
    (error: unknown) => {
      end = `failed with ${error}`;
    },
  );
  await settle();
  return end;
}

/** What came of a call of `spawn`, which should not throw. */
async function outcome(act: () => Promise<unknown>): Promise<string> {
  let promise: Promise<unknown>;
  try {
    promise = act();
  } catch (error) {
    return `threw ${error}`;
  }
  return endOf(promise);
}

function expectSeen(what: string, seen: readonly string[], wanted: readonly string[]): void {
  const told = `${what}. It should be: ${wanted.join(', ')}. It was: ${seen.join(', ') || 'nothing'}`;
  expect(seen, told).toEqual(wanted);
}

/** A promise that the test settles. */
function held() {
  let resolve: (value: unknown) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<unknown>((give, fail) => {
    resolve = give;
    reject = fail;
  });
  // Whoever does not listen in their answer is told by a test, not by the engine.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

/** What each program does as an async function, and with your `spawn`. */
const lives: { wanted: string[][]; got: string[][] } = { wanted: [], got: [] };
beforeAll(async () => {
  lives.wanted = await livesOf(everyProgram, asyncFunction);
  lives.got = await livesOf(everyProgram, (program, note) =>
    spawn(generatorFunction(program, note)),
  );
});

/** Compares over these programs. The first that differs is a shortest one. */
function expectNoDifference(
  isIn: (program: Program) => boolean,
  show: (lines: readonly string[]) => readonly string[],
): void {
  for (const [at, program] of everyProgram.entries()) {
    if (!isIn(program)) continue;
    const wanted = show(lives.wanted[at] ?? []).join(', ');
    const got = show(lives.got[at] ?? []).join(', ');
    const told = `the function: ${inWords(program)}. With async and await: ${wanted}. With spawn: ${got}`;
    if (got !== wanted) expect(got, told).toBe(wanted);
  }
}

describe('Run it at once', () => {
  it('runs to the first yield within the call', async () => {
    const seen: string[] = [];
    spawn(function* () {
      seen.push('begins');
      yield 'nothing';
      seen.push('goes on');
    });
    seen.push('the line after spawn');
    await settle();
    const what = 'spawn, and a line of your own after it';
    expectSeen(what, seen, ['begins', 'the line after spawn', 'goes on']);
  });

  it('gives a promise of what is returned', async () => {
    const end = await outcome(() =>
      spawn(function* () {
        yield 'nothing';
        return 'Mug';
      }),
    );
    expect(end, `the function returns Mug. The promise ${end}`).toBe('gave Mug');
  });

  it('lets two functions wait at the same time', async () => {
    const seen: string[] = [];
    const rows = { A: held(), B: held() };
    const visit = (name: 'A' | 'B') =>
      function* (): Generator<unknown, void, unknown> {
        seen.push(`${name} asks`);
        seen.push(`${name} got ${yield rows[name].promise}`);
      };
    spawn(visit('A'));
    spawn(visit('B'));
    rows.B.resolve('row 8');
    await settle();
    rows.A.resolve('row 7');
    await settle();
    const what = 'A and B ask for a row each, and that of B comes first';
    expectSeen(what, seen, ['A asks', 'B asks', 'B got row 8', 'A got row 7']);
  });
});

describe('Wait at a yield', () => {
  it('goes on with the value of the promise, and not before', async () => {
    const row = held();
    const seen: string[] = [];
    spawn(function* () {
      seen.push(`got ${yield row.promise}`);
    });
    await settle();
    seen.push('the row comes');
    row.resolve('row 7');
    await settle();
    expectSeen('a function waits for a row', seen, ['the row comes', 'got row 7']);
  });

  it('goes on with a value that is no promise, but later', async () => {
    const seen: string[] = [];
    spawn(function* () {
      for (const value of [7, undefined, '']) seen.push(`got ${yield value}`);
    });
    seen.push('the line after spawn');
    await settle();
    const what = 'a function waits for 7, undefined and an empty text';
    expectSeen(what, seen, ['the line after spawn', 'got 7', 'got undefined', 'got ']);
  });

  it('waits for whatever has a method then', async () => {
    const end = await outcome(() =>
      spawn(function* () {
        return `got ${yield thenable((resolve) => resolve('row 7'))}`;
      }),
    );
    const told = `a function waits for an object with a "then" that gives row 7. The promise ${end}`;
    expect(end, told).toBe('gave got row 7');
  });

  it('throws the error of a failed promise in, where it may be caught', async () => {
    const row = held();
    const seen: string[] = [];
    const promise = spawn(function* () {
      try {
        yield row.promise;
      } catch (error) {
        seen.push(`caught ${error}`);
      }
      return `goes on with ${yield 'the next row'}`;
    });
    const end = endOf(promise);
    row.reject(new Error('connection lost'));
    seen.push(await end);
    const what =
      'a function waits for a row, which fails, catches the error, and waits for the next row';
    const caught = 'caught Error: connection lost';
    expectSeen(what, seen, [caught, 'gave goes on with the next row']);
  });

  it('does what await does in every small program, where all errors are caught', () => {
    expectNoDifference(
      ({ lines, end }) =>
        end === 'return a value' && lines.every(({ around }) => !around.includes('finally')),
      withoutTurns,
    );
  });

  it('waits 20 000 times', async () => {
    const promise = spawn(function* () {
      let sum = 0;
      for (let waited = 0; waited < 20_000; waited += 1) sum += yield 1;
      return sum;
    });
    let end: unknown = 'nothing';
    promise.then(
      (sum) => {
        end = sum;
      },
      (error: unknown) => {
        end = error;
      },
    );
    await settle(20_100);
    expect(end, `a function adds up 1 for 20 000 times. The promise gave ${end}`).toBe(20_000);
  });
});

describe('However it ends', () => {
  it('fails with what is thrown before the first yield', async () => {
    const end = await outcome(() =>
      // biome-ignore lint/correctness/useYield: it does not come that far
      spawn(function* () {
        throw new Error('sold out');
      }),
    );
    const told = `the function throws in its first line. spawn should give a promise that fails; it ${end}`;
    expect(end, told).toBe('failed with Error: sold out');
  });

  it('fails with what a default parameter throws', async () => {
    const soldOut = (): number => {
      throw new Error('sold out');
    };
    const end = await outcome(() =>
      spawn(function* (pieces = soldOut()) {
        yield pieces;
      }),
    );
    const told = `a default parameter of the function throws. spawn should give a promise that fails; it ${end}`;
    expect(end, told).toBe('failed with Error: sold out');
  });

  it('fails with what is thrown after a yield', async () => {
    const end = await outcome(() =>
      spawn(function* () {
        yield 'nothing';
        throw new Error('sold out');
      }),
    );
    const told = `the function waits, and throws then. The promise ${end}`;
    expect(end, told).toBe('failed with Error: sold out');
  });

  it('gives what is returned after a caught error', async () => {
    const row = held();
    const promise = spawn(function* () {
      try {
        return yield row.promise;
      } catch {
        return 'from the cache';
      }
    });
    row.reject(new Error('connection lost'));
    const end = await endOf(promise);
    const told = `a function waits for a row, which fails, and returns "from the cache" in its catch. The promise ${end}`;
    expect(end, told).toBe('gave from the cache');
  });

  it('gives what a finally returns', async () => {
    const row = held();
    const promise = spawn(function* () {
      try {
        yield row.promise;
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: what it returns is the point
        return 'closed';
      }
    });
    row.reject(new Error('connection lost'));
    const end = await endOf(promise);
    const told = `a function waits for a row, which fails, and its finally returns "closed". The promise ${end}`;
    expect(end, told).toBe('gave closed');
  });

  it('does what an async function does, in every small program', () => {
    expectNoDifference(() => true, withoutTurns);
  });
});

describe('As soon as await', () => {
  it('goes on one turn after the promise has its value', async () => {
    const row = held();
    const seen: string[] = [];
    spawn(function* () {
      yield row.promise;
      seen.push('the function goes on');
    });
    await settle();
    row.promise.then(() => seen.push('one turn')).then(() => seen.push('two turns'));
    row.resolve('row 7');
    await settle();
    const what =
      'a promise gets its value: the function waits for it, and so does somebody who came later';
    expectSeen(what, seen, ['the function goes on', 'one turn', 'two turns']);
  });

  it('does everything in the same turn as an async function, in every small program', () => {
    expectNoDifference(
      () => true,
      (lines) => lines,
    );
  });
});
