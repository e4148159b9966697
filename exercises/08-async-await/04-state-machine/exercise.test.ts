import { describe, expect, it } from 'vitest';
import { compiledFetchUser } from './exercise';
import type { Deps } from './support/Deps';
import type { End } from './support/HeldDeps';
import { orderProblem } from './support/orderProblem';
import { nameOf, play } from './support/play';
import { scriptProblem } from './support/scriptProblem';

/** The function to rebuild, as the task shows it. */
async function fetchUser(deps: Deps): Promise<string> {
  const connection = await deps.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await deps.ask(connection, attempt);
      } catch (error) {
        if (attempt === 3) throw error;
      }
      await deps.pause(attempt);
    }
  } finally {
    await deps.close(connection);
  }
}

/**
 * Plays the ends of the calls, `answers, fails, …`. Behind a `…` the last call is still under way. Compares the calls that were made,
 * and how it has ended.
 */
async function expectCalls(ends: string, calls: string, outcome: string): Promise<void> {
  const script = ends.split(', ').filter((end) => end !== '…' && end !== '') as End[];
  const { deps } = await play(compiledFetchUser, script);
  const happened = script.map((end, n) => `${nameOf(deps.calls[n]) || 'no call'} ${end}`);
  const wanted = `called ${calls}, and ${outcome}`;
  const what = happened.join(', ') || 'nothing has ended yet';
  expect(deps.story, `${what}: it should have ${wanted}; it has ${deps.story}`).toBe(wanted);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

const asked = "connect(), ask(A's connection, 1)";
const askedTwice = `${asked}, pause(1), ask(A's connection, 2)`;
const askedThrice = `${askedTwice}, pause(2), ask(A's connection, 3)`;
const closed = "close(A's connection)";

describe('Run to the first await', () => {
  it('calls connect during the call', async () => {
    const { stories } = await play(compiledFetchUser, []);
    const told = `during the call it should have called connect(), and is under way; it has ${stories[0]}`;
    expect(stories[0], told).toBe('called connect(), and is under way');
  });

  it('lets its caller go on first, also when the connection is there', async () => {
    const { stories } = await play(compiledFetchUser, ['is there']);
    const told = `connect gave a plain value: during the call it should have called connect() alone; it has ${stories[0]}`;
    expect(stories[0], told).toBe('called connect(), and is under way');
  });

  it('asks with the connection and 1, whether it was promised or there', async () => {
    await expectCalls('answers, …', asked, 'is under way');
    await expectCalls('is there, …', asked, 'is under way');
  });

  it('answers what ask has answered', async () => {
    await expectCalls('answers, answers, answers', `${asked}, ${closed}`, "answered A's user");
  });

  it('fails when connect fails', async () => {
    await expectCalls('fails', 'connect()', 'failed with Error: connect() fails');
  });

  it('fails when connect throws, and throws nothing at its caller', async () => {
    await expectCalls('throws', 'connect()', 'failed with Error: connect() throws');
  });

  it('is an ordinary function', () => {
    const kind = Object.prototype.toString.call(compiledFetchUser);
    expect(kind, 'compiledFetchUser should be built by hand; it is an async function').toBe(
      '[object Function]',
    );
  });
});

describe('Go round the loop', () => {
  it('pauses when ask has failed, and asks again after that', async () => {
    await expectCalls('answers, fails, …', `${asked}, pause(1)`, 'is under way');
    await expectCalls('answers, fails, answers, …', askedTwice, 'is under way');
    const all = `${askedTwice}, ${closed}`;
    await expectCalls('answers, fails, answers, answers, answers', all, "answered A's user");
  });

  it('throws the third error on, without another pause', async () => {
    const ends = 'answers, fails, answers, fails, answers, fails';
    const error = "failed with Error: ask(A's connection, 3) fails";
    await expectCalls(`${ends}, answers`, `${askedThrice}, ${closed}`, error);
  });

  it('catches what ask throws like what it fails with', async () => {
    await expectCalls('answers, throws, …', `${asked}, pause(1)`, 'is under way');
  });

  it('goes on when the pause is a plain value', async () => {
    await expectCalls('answers, fails, is there, …', askedTwice, 'is under way');
  });

  it('does not ask again when the pause has failed', async () => {
    const calls = `${asked}, pause(1), ${closed}`;
    await expectCalls('answers, fails, fails, …', calls, 'is under way');
  });
});

describe('Leave through finally', () => {
  it('has not ended while close is under way', async () => {
    await expectCalls('answers, answers, …', `${asked}, ${closed}`, 'is under way');
  });

  it('remembers the answer while it closes', async () => {
    await expectCalls('answers, is there, is there', `${asked}, ${closed}`, "answered A's user");
  });

  it('remembers the error while it closes', async () => {
    const calls = `${asked}, pause(1), ${closed}`;
    const error = 'failed with Error: pause(1) fails';
    await expectCalls('answers, fails, fails, answers', calls, error);
  });

  it('fails with the error of close in place of the answer', async () => {
    const calls = `${asked}, ${closed}`;
    const error = `failed with Error: ${closed}`;
    await expectCalls('answers, answers, fails', calls, `${error} fails`);
    await expectCalls('answers, answers, throws', calls, `${error} throws`);
  });

  it('fails with the error of close in place of another error', async () => {
    const calls = `${asked}, pause(1), ${closed}`;
    await expectCalls('answers, fails, throws, fails', calls, `failed with Error: ${closed} fails`);
  });

  it('closes nothing when there is no connection', async () => {
    await expectCalls('fails, …', 'connect()', 'failed with Error: connect() fails');
    await expectCalls('throws, …', 'connect()', 'failed with Error: connect() throws');
  });

  it('does what fetchUser does, whatever answers, fails and throws', async () => {
    expectNone(await scriptProblem(fetchUser, compiledFetchUser));
  });
});

describe('Two calls at once', () => {
  it('gives each call its own connection and its own answer', async () => {
    const scripts: Record<'A' | 'B', End[]> = {
      A: ['answers', 'answers', 'answers'],
      B: ['answers', 'answers', 'answers'],
    };
    expectNone(await orderProblem(fetchUser, compiledFetchUser, scripts));
  });

  it('counts the attempts of each call by itself', async () => {
    const scripts: Record<'A' | 'B', End[]> = {
      A: ['answers', 'fails', 'answers'],
      B: ['answers', 'fails', 'answers'],
    };
    expectNone(await orderProblem(fetchUser, compiledFetchUser, scripts));
  });

  it('lets one call fail and the other answer', async () => {
    const scripts: Record<'A' | 'B', End[]> = {
      A: ['answers', 'fails', 'fails', 'answers'],
      B: ['answers', 'answers', 'answers'],
    };
    expectNone(await orderProblem(fetchUser, compiledFetchUser, scripts));
  });
});
