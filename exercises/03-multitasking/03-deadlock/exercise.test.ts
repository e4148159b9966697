import { describe, expect, it } from 'vitest';
import { everySchedule, type Scene, type Thread, Threads, waitsInWords } from '#kit';
import { total, transfer } from './exercise';
import { Account } from './support/Account';

const RIGHT = 'every schedule is right';

/** Accounts 1, 2, 3 … with so much on each. */
function bank<const Balances extends readonly number[]>(...balances: Balances) {
  return balances.map((balance, index) => new Account(index + 1, balance)) as {
    [Index in keyof Balances]: Account;
  };
}

/** `70 / 130`, and which locks are still held. */
function show(accounts: readonly Account[]): string {
  const held = accounts.filter(({ lock }) => lock.holder !== undefined);
  const locks = held.map(({ number, lock }) => `, ${lock.holder} still has lock ${number}`);
  return `${accounts.map(({ balance }) => balance.peek()).join(' / ')}${locks.join('')}`;
}

/** A scene with what its threads return, in their order, and what is on the accounts at the end: `true, true: 80 / 120`. */
function answering(
  accounts: readonly Account[],
  threads: readonly Thread<unknown>[],
): Scene<string> {
  const answers: unknown[] = threads.map(() => 'no answer');
  function* noting(thread: Thread<unknown>, index: number): Thread {
    answers[index] = yield* thread;
  }
  return {
    threads: threads.map(noting),
    result: () => `${answers.join(', ')}: ${show(accounts)}`,
  };
}

describe('Move the money', () => {
  it('moves what is there', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 30)]);
      },
      { isRight: ({ result }) => result === 'true: 70 / 130' },
    );
    expect(walk.verdict(), 'one thread moves 30 from account 1 to account 2').toBe(RIGHT);
  });

  it('moves nothing when there is too little, and gives the locks back', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(20, 100);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 30)]);
      },
      { isRight: ({ result }) => result === 'false: 20 / 100' },
    );
    expect(walk.verdict(), 'one thread wants to move 30, and there are 20').toBe(RIGHT);
  });

  it('loses nothing when two take from one account, under every schedule', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 0, 0);
        const [one, two, three] = accounts;
        return answering(accounts, [transfer(one, two, 30), transfer(one, three, 20)]);
      },
      { isRight: ({ result }) => result === 'true, true: 50 / 30 / 20' },
    );
    expect(walk.verdict(), 'A moves 30 from 1 to 2 while B moves 20 from 1 to 3').toBe(RIGHT);
  });

  it('loses nothing when two pay into one account, under every schedule', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100, 0);
        const [one, two, three] = accounts;
        return answering(accounts, [transfer(one, three, 30), transfer(two, three, 20)]);
      },
      { isRight: ({ result }) => result === 'true, true: 70 / 80 / 50' },
    );
    expect(walk.verdict(), 'A moves 30 from 1 to 3 while B moves 20 from 2 to 3').toBe(RIGHT);
  });

  it('gives away the last money once, under every schedule', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(50, 0);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 40), transfer(one, two, 40)]);
      },
      {
        isRight: ({ result }) =>
          ['true, false: 10 / 40', 'false, true: 10 / 40'].includes(String(result)),
      },
    );
    expect(walk.verdict(), 'two threads want to move 40, and there are 50').toBe(RIGHT);
  });

  it('counts all money at one moment, under every schedule', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 30), total(accounts)]);
      },
      { isRight: ({ result }) => result === 'true, 200: 70 / 130' },
    );
    expect(walk.verdict(), 'B counts while A moves 30 from 1 to 2').toBe(RIGHT);
  });
});

describe('No schedule stands still', () => {
  it('comes to an end when two transfers cross', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 30), transfer(two, one, 10)]);
      },
      { isRight: ({ result }) => result === 'true, true: 80 / 120' },
    );
    expect(walk.verdict(), 'A moves 30 from 1 to 2 while B moves 10 from 2 to 1').toBe(RIGHT);
  });

  it('comes to an end when three transfers go round in a ring', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100, 100);
        const [one, two, three] = accounts;
        const ring = [transfer(one, two, 30), transfer(two, three, 20), transfer(three, one, 10)];
        return answering(accounts, ring);
      },
      { isRight: ({ result }) => result === 'true, true, true: 80 / 110 / 110' },
    );
    expect(walk.verdict(), 'A moves from 1 to 2, B from 2 to 3 and C from 3 to 1').toBe(RIGHT);
  });

  it('comes to an end when an account pays itself', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100);
        const [one] = accounts;
        return answering(accounts, [transfer(one, one, 30)]);
      },
      { isRight: ({ result }) => result === 'true: 100' },
    );
    expect(walk.verdict(), 'one thread moves 30 from account 1 to account 1').toBe(RIGHT);
  });

  it('comes to an end when the accounts are counted in another order', () => {
    const walk = everySchedule(
      () => {
        const accounts = bank(100, 100);
        const [one, two] = accounts;
        return answering(accounts, [transfer(one, two, 30), total([two, one])]);
      },
      { isRight: ({ result }) => result === 'true, 200: 70 / 130' },
    );
    expect(walk.verdict(), 'A moves 30 from 1 to 2 while B counts account 2, then account 1').toBe(
      RIGHT,
    );
  });
});

/** Lets A take so many steps and then stand still, and B go on as far as it can. In words: what holds B up, or nothing. */
function holdUp(steps: number): string {
  const [one, two, three, four] = bank(100, 100, 100, 100);
  const threads = new Threads(() =>
    answering([], [transfer(one, two, 30), transfer(three, four, 30)]),
  );
  for (let taken = 0; taken < steps; taken += 1) if (threads.isReady(0)) threads.step(0);
  while (threads.isReady(1) && threads.stepsOf(1) < 50) threads.step(1);
  const wait = waitsInWords(threads).find((words) => words.startsWith('B'));
  const isBusy = threads.isReady(1);
  // Both to their ends: whatever they share with other tests is given back.
  for (let next = threads.ready()[0]; next !== undefined; next = threads.ready()[0]) {
    if (threads.steps.length > 200) break;
    threads.step(next);
  }
  const when = `when A has taken ${steps} ${steps === 1 ? 'step' : 'steps'}`;
  if (isBusy) return `${when}, B goes on and on`;
  return wait === undefined ? '' : `${when}, ${wait}`;
}

describe('Hold up nobody else', () => {
  it('lets a transfer from 3 to 4 through, wherever one from 1 to 2 stands', () => {
    const told = Array.from({ length: 20 }, (_, steps) => holdUp(steps)).find(
      (words) => words !== '',
    );
    expect(
      told ?? 'B is never held up',
      'A moves money from 1 to 2 and stands still in the middle of it, and B moves some from 3 to 4',
    ).toBe('B is never held up');
  });
});
