import { describe, expect, it } from 'vitest';
import { settle } from '#kit';
import { ProcessPool } from './exercise';
import { Computer } from './support/Computer';
import { explore, nameOf, photos, told } from './support/explore';
import { decode, measure, type Photo, same, shrink } from './support/jobs';

const makePool = (computer: Computer, size: number) => new ProcessPool(computer, size);

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

/** Lets busy processes finish, the first first, until none is busy. */
async function finishAll(computer: Computer): Promise<void> {
  for (let move = 0; move < 50; move += 1) {
    await settle();
    const [process] = computer.busy();
    if (!process) return;
    process.finish();
  }
}

/** The outcomes of one call on a pool of two, in words. Nothing is waited for that never comes. */
async function outcomesOf<T>(fn: (item: T) => unknown, items: readonly T[], size = 2) {
  const computer = new Computer();
  let outcomes: readonly PromiseSettledResult<unknown>[] = [];
  let failure = '';
  try {
    makePool(computer, size)
      .map(fn, items)
      .then(
        (all) => {
          outcomes = all;
        },
        (error) => {
          failure = `map failed with ${error}`;
        },
      );
  } catch (error) {
    failure = `map threw ${error}`;
  }
  await finishAll(computer);
  await settle();
  const words = failure || items.map((_, n) => told(outcomes[n])).join(', ');
  return { words, computer };
}

const two = (a: Partial<Photo>, b: Partial<Photo>, c: Partial<Photo>): Photo[] =>
  [a, b, c].map((part, n) => ({ name: 'ABC'.charAt(n), width: 400, ...part }));

describe('Send copies', () => {
  it('lets a worker do the work, and leaves the items as they are', async () => {
    const items = photos(3);
    const computer = new Computer();
    makePool(computer, 2).map(shrink, items);
    await settle();
    const busy = computer.busy().map(nameOf).join(', ');
    expect(busy, `2 workers should have A and B; they have: ${busy}`).toBe('A, B');
    await finishAll(computer);
    const widths = items.map(({ width }) => width).join(', ');
    expect(widths, `the photos were 400 wide; after map, yours are ${widths}`).toBe(
      '400, 400, 400',
    );
  });

  it('sends a single item to a worker as well', async () => {
    const { computer } = await outcomesOf(shrink, photos(1));
    const count = computer.processes.length;
    expect(count, `processes that were started for one photo: ${count}`).toBe(1);
  });

  it('gives the results in the order of the items, whoever finishes when', async () => {
    expectNone(await explore(makePool, 'outcomes', { photos: 4, kills: 0 }));
  });

  it('takes 0, an empty text and nothing at all for results like any other', async () => {
    const { words } = await outcomesOf(same, [0, '', undefined, null]);
    expect(words, `0, an empty text, undefined and null were sent; the outcomes: ${words}`).toBe(
      'fulfilled with 0, fulfilled with "", fulfilled with undefined, fulfilled with null',
    );
  });
});

describe('Keep the workers busy', () => {
  it('has as many at work as it may, and gives the next item to whoever is free', async () => {
    expectNone(await explore(makePool, 'workers', { photos: 4, kills: 0 }));
  });

  it('uses the same workers for the next call', async () => {
    const computer = new Computer();
    const pool = makePool(computer, 2);
    for (let call = 0; call < 3; call += 1) {
      pool.map(shrink, photos(4));
      await finishAll(computer);
    }
    const count = computer.processes.length;
    expect(
      count,
      `3 calls one after another, 2 workers; processes that were started: ${count}`,
    ).toBe(2);
  });

  it('lets two calls at once share the workers', async () => {
    const computer = new Computer();
    const pool = makePool(computer, 2);
    const done: number[] = [];
    for (const call of [1, 2]) {
      pool.map(shrink, photos(2)).then((all) => {
        for (const one of all) if (one.status === 'fulfilled') done.push(call);
      });
    }
    await settle();
    const count = computer.alive().length;
    expect(count, `2 calls at once, 2 workers; processes that are there: ${count}`).toBe(2);
    await finishAll(computer);
    await settle();
    const came = done.sort().join(', ');
    expect(
      came,
      `calls 1 and 2 sent 2 photos each; the calls of the results that came: ${came}`,
    ).toBe('1, 1, 2, 2');
  });

  it('starts a second process when the second call needs it', async () => {
    const computer = new Computer();
    const pool = makePool(computer, 2);
    pool.map(shrink, photos(1));
    await settle();
    pool.map(shrink, photos(1));
    await settle();
    const count = computer.busy().length;
    expect(count, `one worker is busy, two may be, a new item comes; busy: ${count}`).toBe(2);
  });
});

describe('One item fails', () => {
  it('fails the item of which fn throws, and keeps the worker', async () => {
    const { words, computer } = await outcomesOf(measure, two({}, { width: 0 }, {}), 1);
    expect(words, `fn threw at B; the outcomes: ${words}`).toBe(
      'fulfilled with 400, rejected with RangeError: B has no width, fulfilled with 400',
    );
    const count = computer.processes.length;
    expect(count, `fn threw, and its worker was alive; processes that were started: ${count}`).toBe(
      1,
    );
    const alive = computer.alive().length;
    expect(alive, `fn threw; of 1 worker, there are left: ${alive}`).toBe(1);
  });

  it('fails the item that cannot be sent, and no other', async () => {
    const socket = new Map();
    const { words } = await outcomesOf<unknown>(same, ['A', socket, 'C']);
    expect(words, `an open socket lies between A and C; the outcomes: ${words}`).toBe(
      'fulfilled with "A", rejected with PicklingError: cannot pickle a Map, fulfilled with "C"',
    );
  });

  it('fails all items of a function that cannot be sent, and starts no process for it', async () => {
    const { words, computer } = await outcomesOf((photo: Photo) => photo.name, photos(1));
    const reason =
      'rejected with PicklingError: cannot pickle a function without a name: no such job';
    expect(words, `the function is no job; the outcomes: ${words}`).toBe(reason);
    const count = computer.processes.length;
    expect(count, `nothing could be sent; processes that were started: ${count}`).toBe(0);
  });

  it('fails the one item over which a process dies, and does not try it again', async () => {
    const { words, computer } = await outcomesOf(decode, two({}, { width: 0 }, {}), 1);
    expect(words, `B kills its process; the outcomes: ${words}`).toBe(
      'fulfilled with "A is fine", rejected with WorkerCrashed -11, fulfilled with "C is fine"',
    );
    const count = computer.processes.length;
    expect(count, `one process died; processes that were started in all: ${count}`).toBe(2);
  });

  it('fails exactly those items over which a process dies, whoever dies when', async () => {
    expectNone(await explore(makePool, 'outcomes', { photos: 3, kills: 2 }));
  });

  it('starts another process when one has died and an item waits', async () => {
    expectNone(await explore(makePool, 'workers', { photos: 3, kills: 2 }));
  });

  it('goes on when a process dies that was idle', async () => {
    const computer = new Computer();
    const pool = makePool(computer, 1);
    pool.map(shrink, photos(1));
    await finishAll(computer);
    computer.idle()[0]?.die(-9);
    await settle();
    let words = 'nothing';
    const again = () =>
      pool.map(shrink, photos(1)).then((all) => {
        words = told(all[0]);
      });
    expect(again, 'the only worker died while it was idle; the next call threw').not.toThrow();
    await finishAll(computer);
    await settle();
    expect(words, `the only worker died while it was idle; the next call gave ${words}`).toBe(
      'fulfilled with {"name":"A","width":40}',
    );
  });
});
