import { beforeAll, describe, expect, it } from 'vitest';
import { settle } from '#kit';
import { Deferred } from './exercise';
import {
  endOf,
  everyChain,
  everyThen,
  inWords,
  liveChain,
  thenable,
  thenableThat,
} from './support/chains';
import { type Settling, withResolvers } from './support/Settling';
import { everyStory, live } from './support/stories';

/** What happened with a promise and with your deferred, for each story, in words. */
interface Lives {
  readonly story: string;
  readonly wanted: string;
  readonly got: string;
}

/** Lets all stories happen, with the engine's promise and with your deferred. */
function livesOf<S>(
  stories: readonly S[],
  words: (story: S) => string,
  happen: (deferred: Settling<string>, story: S) => Promise<readonly string[]>,
): Promise<Lives[]> {
  return Promise.all(
    stories.map(async (story) => {
      const [wanted, got] = await Promise.all([
        happen(withResolvers(), story),
        happen(new Deferred(), story).catch((error) => [`it threw ${error}`]),
      ]);
      return { story: words(story), wanted: wanted.join(', '), got: got.join(', ') };
    }),
  );
}

/** The first that differs is a shortest one. */
function expectNoDifference(lives: readonly Lives[]): void {
  for (const { story, wanted, got } of lives) {
    const told = `${story}. With a promise: ${wanted}. With your deferred: ${got}`;
    if (got !== wanted) expect(got, told).toBe(wanted);
  }
}

const stories: Lives[] = [];
beforeAll(async () => {
  const all = [2, 3, 4].flatMap((length) => everyStory(length));
  stories.push(...(await livesOf(all, (story) => story.join(', '), live)));
});

/** Calls `act` on a new deferred, and tells how that has ended, for those who listen before and after. */
async function outcome(act: (deferred: Deferred<unknown>) => void): Promise<string> {
  const deferred = new Deferred<unknown>();
  const before = endOf(deferred);
  try {
    act(deferred);
  } catch (error) {
    return `threw ${error} at its caller`;
  }
  const early = await before;
  const late = await endOf(deferred);
  return early === late
    ? early
    : `${early} for who listens before, and ${late} for who comes later`;
}

function expectEnd(what: string, end: string, wanted: string): void {
  expect(end, `${what}. A promise ${wanted}; yours ${end}`).toBe(wanted);
}

function expectSeen(what: string, seen: readonly string[], wanted: readonly string[]): void {
  const told = `${what}. It should be: ${wanted.join(', ')}. It was: ${seen.join(', ') || 'nothing'}`;
  expect(seen, told).toEqual(wanted);
}

describe('Settle it once', () => {
  it('calls back with the value, also when it is undefined', async () => {
    for (const value of ['Mug', 0, undefined]) {
      const end = await outcome((deferred) => deferred.resolve(value));
      expectEnd(`resolve(${value})`, end, `gives ${value}`);
    }
  });

  it('calls back with the error, also when it is undefined', async () => {
    for (const error of [new Error('sold out'), undefined]) {
      const end = await outcome((deferred) => deferred.reject(error));
      expectEnd(`reject(${error})`, end, `fails with ${error}`);
    }
  });

  it('stays as it is, whatever comes later', async () => {
    const twice = await outcome((deferred) => {
      deferred.resolve('Mug');
      deferred.resolve('Pan');
    });
    expectEnd("resolve('Mug'), resolve('Pan')", twice, 'gives Mug');
    const after = await outcome((deferred) => {
      deferred.resolve('Mug');
      deferred.reject('sold out');
    });
    expectEnd("resolve('Mug'), reject('sold out')", after, 'gives Mug');
    const before = await outcome((deferred) => {
      deferred.reject('sold out');
      deferred.resolve('Mug');
    });
    expectEnd("reject('sold out'), resolve('Mug')", before, 'fails with sold out');
  });

  it('calls everybody who listens, before or after, once', async () => {
    const row = new Deferred<string>();
    const seen: string[] = [];
    const listen = (name: string) => row.then((value) => seen.push(`${name} got ${value}`));
    listen('A');
    listen('B');
    row.resolve('Mug');
    await settle();
    listen('C');
    await settle();
    const what = 'A and B listen before the row is set, and C long after';
    expectSeen(what, seen, ['A got Mug', 'B got Mug', 'C got Mug']);
  });
});

describe('Call nobody on the spot', () => {
  it('calls nobody within resolve', async () => {
    const row = new Deferred<string>();
    const seen: string[] = [];
    row.then((value) => seen.push(`callback: ${value}`));
    row.resolve('Mug');
    seen.push('the line after resolve');
    await settle();
    expectSeen('somebody listens, then resolve', seen, ['the line after resolve', 'callback: Mug']);
  });

  it('calls nobody within reject', async () => {
    const row = new Deferred<string>();
    const seen: string[] = [];
    row.then(undefined, (error) => seen.push(`callback: ${error}`));
    row.reject('sold out');
    seen.push('the line after reject');
    await settle();
    const wanted = ['the line after reject', 'callback: sold out'];
    expectSeen('somebody listens, then reject', seen, wanted);
  });

  it('calls nobody within then', async () => {
    const row = new Deferred<string>();
    const seen: string[] = [];
    row.resolve('Mug');
    row.then((value) => seen.push(`callback: ${value}`));
    seen.push('the line after then');
    await settle();
    expectSeen('resolve, and then somebody listens', seen, [
      'the line after then',
      'callback: Mug',
    ]);
  });

  it('calls back in the same order as a promise, in every short story', () => {
    expectNoDifference(stories);
  });
});

describe('Give a new one', () => {
  it('fulfils it with what the callback returns', async () => {
    const row = new Deferred<string>();
    const page = row.then((name) => `<h1>${name}</h1>`);
    row.resolve('Mug');
    expectEnd(
      'row.then(name => a heading), and the row is Mug',
      await endOf(page),
      'gives <h1>Mug</h1>',
    );
  });

  it('rejects it with what the callback throws', async () => {
    const row = new Deferred<string>();
    const page = row.then((name) => {
      throw new Error(`${name} is sold out`);
    });
    row.resolve('Mug');
    const end = await endOf(page);
    expectEnd('row.then(a callback that throws)', end, 'fails with Error: Mug is sold out');
  });

  it('fulfils it when an error was handled', async () => {
    const row = new Deferred<string>();
    const page = row.then(undefined, () => 'from the cache');
    row.reject(new Error('connection lost'));
    const end = await endOf(page);
    expectEnd('row.then(undefined, a callback that has another row)', end, 'gives from the cache');
  });

  it('passes on what nobody is there for', async () => {
    const row = new Deferred<string>();
    const page = row.then(undefined, () => 'nobody calls this').then(null, null);
    row.resolve('Mug');
    expectEnd('two thens without a callback for a value', await endOf(page), 'gives Mug');
    const lost = new Deferred<string>();
    const end = endOf(lost.then(() => 'nobody calls this').then());
    lost.reject('connection lost');
    expectEnd('two thens without a callback for an error', await end, 'fails with connection lost');
  });

  it('does what a promise does in every short chain', async () => {
    const valuesOnly = everyChain.filter(({ links }) =>
      links.every(({ value, error }) => !`${value} ${error}`.includes('thenable')),
    );
    expectNoDifference(await livesOf(valuesOnly, inWords, liveChain));
  });
});

describe('Follow another one', () => {
  it('can be awaited', async () => {
    const seen: string[] = [];
    const row = new Deferred<string>();
    const lost = new Deferred<string>();
    const page = async () => {
      seen.push(`got ${await row}`);
      try {
        await lost;
      } catch (error) {
        seen.push(`caught ${error}`);
      }
    };
    page();
    row.resolve('Mug');
    lost.reject('connection lost');
    await settle();
    const what = 'an async function awaits a deferred that gives Mug, and one that fails';
    expectSeen(what, seen, ['got Mug', 'caught connection lost']);
  });

  it('waits for the one that it follows', async () => {
    const first = new Deferred<string>();
    const second = new Deferred<string>();
    first.resolve(second);
    const early = await endOf(first);
    expectEnd('first.resolve(second), and second is pending', early, 'is pending');
    second.resolve('Mug');
    expectEnd("first.resolve(second), then second.resolve('Mug')", await endOf(first), 'gives Mug');
  });

  it('is decided as soon as it follows another one', async () => {
    const second = new Deferred<string>();
    const end = await outcome((first) => {
      first.resolve(second);
      first.resolve('Pan');
      first.reject('sold out');
      second.resolve('Mug');
    });
    const what = "resolve(second), resolve('Pan'), reject('sold out'), and second gives Mug";
    expectEnd(what, end, 'gives Mug');
  });

  it('is rejected with a TypeError when it gets itself', async () => {
    const end = await outcome((deferred) => deferred.resolve(deferred));
    const told = `deferred.resolve(deferred). A promise fails with a TypeError; yours ${end}`;
    expect(end, told).toMatch(/^fails with TypeError/);
  });

  it('takes a thenable for the error that it was rejected with', async () => {
    const error = thenable((resolve) => resolve('Mug'));
    const row = new Deferred<string>();
    let caught: unknown = 'nothing';
    row.then(undefined, (came) => {
      caught = came;
    });
    row.reject(error);
    await settle();
    const told = 'reject(thenable): the error should be the thenable itself';
    expect(caught === error, `${told}; the callback was called with ${caught}`).toBe(true);
  });

  it('does what a promise does, whatever a thenable says', async () => {
    const words = (acts: readonly string[]) =>
      `resolve(a thenable whose then does this: ${acts.join(', ') || 'nothing'})`;
    const happen = async (deferred: Settling<string>, acts: (typeof everyThen)[number]) => {
      deferred.resolve(thenableThat(acts));
      return [await endOf(deferred)];
    };
    expectNoDifference(await livesOf(everyThen, words, happen));
  });

  it('does what a promise does in every short chain with thenables', async () => {
    expectNoDifference(await livesOf(everyChain, inWords, liveChain));
  });
});
