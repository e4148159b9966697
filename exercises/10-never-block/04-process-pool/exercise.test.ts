import { describe, expect, it } from 'vitest';
import { settle } from '#kit';
import { ProcessPoolExecutor } from './exercise';
import { Computer } from './support/Computer';
import { explore } from './support/explore';
import { countPrimes, decode, measure, pricing, same } from './support/jobs';
import type { Call } from './support/Launcher';
import { dumps, loads } from './support/pickle';
import { finishAll, Told } from './support/told';

const limits = [10, 20, 30, 40, 50];
const primes = 'gave [4,8,10,12,15]';

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

function expectWords(told: Told, wanted: string, situation: string): void {
  expect(told.words, `${situation}: it should say "${wanted}", and it says "${told.words}"`).toBe(
    wanted,
  );
}

/** The items of each message that the pool has sent. */
const chunksOf = (computer: Computer) =>
  computer.sent().map((message) => (loads(message) as Call).items);

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 'es'}`;

describe('Send chunks', () => {
  it('sends so many items at a time, and the rest at the end', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    const told = new Told(() => pool.map(same, [1, 2, 3, 4, 5, 6, 7], { chunksize: 3 }));
    await finishAll(computer);
    const sent = JSON.stringify(chunksOf(computer));
    expect(sent, `7 items with chunksize 3; the messages carried ${sent}`).toBe(
      '[[1,2,3],[4,5,6],[7]]',
    );
    expectWords(told, 'gave [1,2,3,4,5,6,7]', '7 items with chunksize 3');
  });

  it('sends them one by one when nobody says otherwise', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    new Told(() => pool.map(same, ['A', 'B', 'C']));
    await finishAll(computer);
    const sent = JSON.stringify(chunksOf(computer).sort());
    expect(sent, `3 items, no chunksize; the messages carried ${sent}`).toBe('[["A"],["B"],["C"]]');
  });

  it('pays for each item once, and for a message once a chunk', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => `${n}`.padStart(100, '.'));
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    new Told(() => pool.map(same, texts, { chunksize: 5 }));
    await finishAll(computer);
    const sent = computer.sent();
    expect(sent.length, `20 items with chunksize 5; messages: ${sent.length}`).toBe(4);
    const bytes = sent.reduce((sum, { length }) => sum + length, 0);
    const least = dumps(texts).length;
    expect(bytes, `pickled, the items have ${least} bytes; sent were ${bytes}`).toBeLessThan(
      least + 4 * 60,
    );
  });

  it('has as many processes at work as it may, each with one chunk', async () => {
    expectNone(
      await explore((computer) => {
        const pool = new ProcessPoolExecutor(computer, 2);
        new Told(() => pool.map(countPrimes, limits, { chunksize: 1 }));
        let isOver = false;
        return {
          look: () => {
            const alive = computer.alive().length;
            if (alive > 2)
              return `The pool may have 2 processes, and ${counted(alive, 'process')} are there`;
            const busy = computer.busy();
            if (busy.some(({ pipe }) => pipe.length > 1))
              return 'A process has a second message before it has answered the first';
            // When one is idle, nothing is left to hand out.
            isOver ||= busy.length < 2;
            return isOver && computer.sent().length < 5
              ? `${counted(busy.length, 'process')} at work, although ${5 - computer.sent().length} of 5 chunks were not sent`
              : undefined;
          },
          end: () => undefined,
        };
      }),
    );
  });

  it('gives the results in the order of the items, whoever finishes when', async () => {
    expectNone(
      await explore((computer) => {
        const pool = new ProcessPoolExecutor(computer, 2);
        const told = new Told(() => pool.map(countPrimes, limits, { chunksize: 2 }));
        return {
          end: () =>
            told.words === primes
              ? undefined
              : `It should have given ${primes.slice(5)}. It ${told.words}`,
        };
      }),
    );
  });

  it('starts a process only for a chunk that waits, and uses it again', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 4);
    const empty = new Told(() => pool.map(same, []));
    await settle();
    expectWords(empty, 'gave []', 'no items');
    expect(computer.processes.length, `no items; processes: ${computer.processes.length}`).toBe(0);
    for (let call = 0; call < 3; call += 1) {
      new Told(() => pool.map(same, [1, 2, 3, 4], { chunksize: 2 }));
      await finishAll(computer);
    }
    const count = computer.processes.length;
    expect(
      count,
      `3 calls with 2 chunks each, one after another; processes started: ${count}`,
    ).toBe(2);
  });

  it('lets calls at once share the processes', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    const [first, second] = [
      new Told(() => pool.map(countPrimes, limits, { chunksize: 2 })),
      new Told(() => pool.map(measure, ['lamp', 'desk', 'bed'])),
    ];
    await finishAll(computer);
    expectWords(first, primes, 'two calls at once, the first');
    expectWords(second, 'gave [4,4,3]', 'two calls at once, the second');
    const count = computer.processes.length;
    expect(count, `two calls at once, 2 processes at most; started: ${count}`).toBe(2);
  });
});

describe('What has no way across', () => {
  it('fails at once when the function or an item cannot be sent, and sends nothing of that call', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    const lambda = new Told(() => pool.map((price: number) => price * 2, [1, 2]));
    const socket = new Told(() =>
      pool.map<unknown, unknown>(same, ['A', 'B', new Map()], { chunksize: 2 }),
    );
    await settle();
    const why =
      'threw PicklingError: cannot pickle a function without a name: it is not among the jobs';
    expectWords(lambda, why, 'a function that the processes do not have');
    expectWords(
      socket,
      'threw PicklingError: cannot pickle a Map',
      'the last of three items is a Map',
    );
    const sent = computer.sent().length;
    expect(sent, `neither call can be sent whole; messages that were sent: ${sent}`).toBe(0);
    expect(computer.processes.length, 'processes that were started for it').toBe(0);
  });

  it('fails when a result cannot be sent back, and keeps the process', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    const told = new Told(() => pool.map(pricing, [19]));
    await finishAll(computer);
    expect(told.kind, `the result is a function: ${told.words}`).toBe('threw PicklingError');
    const next = new Told(() => pool.map(same, [7]));
    await finishAll(computer);
    expectWords(next, 'gave [7]', 'the next call');
    const count = computer.processes.length;
    expect(count, `the process did not die; processes that were started: ${count}`).toBe(1);
  });

  it('fails with the error of the first item in order, whoever finishes when', async () => {
    expectNone(
      await explore((computer) => {
        const pool = new ProcessPoolExecutor(computer, 2);
        const told = new Told(() =>
          pool.map(measure, ['lamp', '1', 'desk', '2', '3'], { chunksize: 2 }),
        );
        return {
          end: () =>
            told.words === 'threw RangeError: "1" is no title'
              ? undefined
              : `fn throws at the items "1", "2" and "3", so the error of "1" should come. It ${told.words}`,
        };
      }),
    );
  });

  it('sends no more of a call that has failed', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    const told = new Told(() => pool.map(measure, ['1', 'A', 'B', 'C', 'D', 'E', 'F', 'G']));
    const other = new Told(() => pool.map(measure, ['lamp']));
    await finishAll(computer);
    expectWords(told, 'threw RangeError: "1" is no title', 'fn throws at the first of 8 items');
    expectWords(other, 'gave [4]', 'another call');
    const sent = computer.sent().length;
    // One chunk may have been handed out before anybody knew.
    expect(
      sent,
      `the first of 8 chunks failed, another call has 1; messages sent: ${sent}`,
    ).toBeLessThanOrEqual(3);
  });
});

describe('A process dies', () => {
  it('fails with BrokenProcessPool instead of waiting for ever, whoever dies when', async () => {
    expectNone(
      await explore(
        (computer) => {
          const pool = new ProcessPoolExecutor(computer, 2);
          const calls = {
            first: new Told(() => pool.map(countPrimes, limits, { chunksize: 3 })),
            second: new Told(() => pool.map(measure, ['lamp', 'desk'], { chunksize: 2 })),
          };
          const right = { first: primes, second: 'gave [4,4]' };
          let killed: Record<keyof typeof right, string> | undefined;
          return {
            beforeKill: () => {
              killed = { first: calls.first.words, second: calls.second.words };
            },
            end: () => {
              for (const name of ['first', 'second'] as const) {
                const isLost = killed?.[name] === 'waits';
                const { words, kind } = calls[name];
                const isRight = isLost ? kind === 'threw BrokenProcessPool' : words === right[name];
                const wanted = isLost
                  ? 'have thrown BrokenProcessPool'
                  : `have given ${right[name].slice(5)}`;
                if (!isRight) return `The ${name} of two calls should ${wanted}. It ${words}`;
              }
              return undefined;
            },
          };
        },
        { kills: 1 },
      ),
    );
  });

  it('ends all other processes, and starts no new one', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 3);
    const told = new Told(() => pool.map(decode, ['a.jpg', '', 'b.jpg', 'c.jpg', 'd.jpg']));
    await finishAll(computer);
    expect(told.kind, `the second of 5 items kills its process: ${told.words}`).toBe(
      'threw BrokenProcessPool',
    );
    const alive = computer.alive().length;
    expect(alive, `the pool is broken; processes that are left: ${alive}`).toBe(0);
    const count = computer.processes.length;
    expect(count, `3 processes at most, one of them died; started in all: ${count}`).toBe(3);
  });

  it('refuses every call after that', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    new Told(() => pool.map(decode, ['']));
    await finishAll(computer);
    const next = new Told(() => pool.map(same, [7]));
    await finishAll(computer);
    expect(next.kind, `the next call on a broken pool: ${next.words}`).toBe(
      'threw BrokenProcessPool',
    );
    const count = computer.processes.length;
    expect(count, `nothing can be done any more; processes started in all: ${count}`).toBe(1);
  });

  it('is broken also by the death of a process that is idle', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    const first = new Told(() => pool.map(same, [7]));
    await finishAll(computer);
    computer.alive()[0]?.die(-9);
    const next = new Told(() => pool.map(same, [8]));
    await finishAll(computer);
    expectWords(first, 'gave [7]', 'the call that was answered before');
    expect(next.kind, `the call after it: ${next.words}`).toBe('threw BrokenProcessPool');
  });
});

describe('Shut down', () => {
  it('does what it has, lets all processes exit, and resolves then, whoever finishes when', async () => {
    expectNone(
      await explore((computer) => {
        const pool = new ProcessPoolExecutor(computer, 2);
        const told = new Told(() => pool.map(countPrimes, limits, { chunksize: 2 }));
        const end = new Told(() => pool.shutdown());
        const alive = () => computer.alive().length;
        return {
          look: () =>
            end.words !== 'waits' && alive() > 0
              ? `shutdown ${end.words}, and ${counted(alive(), 'process')} still there`
              : undefined,
          end: () => {
            if (told.words !== primes)
              return `map was called before, and should have given ${primes.slice(5)}. It ${told.words}`;
            if (alive() > 0) return `Processes that are left after the shutdown: ${alive()}`;
            return end.words === 'ended'
              ? undefined
              : `All processes have exited, and shutdown ${end.words}`;
          },
        };
      }),
    );
  });

  it('takes no more calls', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 1);
    const end = new Told(() => pool.shutdown());
    await finishAll(computer);
    expectWords(end, 'ended', 'no process was ever started; shutdown');
    const next = new Told(() => pool.map(same, [7]));
    await finishAll(computer);
    expect(next.words, `a call after the shutdown: ${next.words}`).toMatch(/^threw /);
    const count = computer.processes.length;
    expect(count, `processes that were started after the shutdown: ${count}`).toBe(0);
  });

  it('ends the idle processes too, and may be told twice', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    new Told(() => pool.map(same, [1, 2]));
    await finishAll(computer);
    const ends = [new Told(() => pool.shutdown()), new Told(() => pool.shutdown())];
    await finishAll(computer);
    const alive = computer.alive().length;
    expect(alive, `2 processes were idle; after the shutdown there are left: ${alive}`).toBe(0);
    for (const end of ends) expectWords(end, 'ended', 'shutdown, told twice');
  });

  it('resolves also when the pool is broken', async () => {
    const computer = new Computer();
    const pool = new ProcessPoolExecutor(computer, 2);
    new Told(() => pool.map(decode, ['a.jpg', 'b.jpg', '']));
    await finishAll(computer);
    const end = new Told(() => pool.shutdown());
    await finishAll(computer);
    expectWords(end, 'ended', 'shutdown of a broken pool');
  });
});
