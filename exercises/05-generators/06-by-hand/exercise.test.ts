import { describe, expect, it } from 'vitest';
import { makeCounter } from './exercise';
import {
  type Call,
  callingBack,
  failing,
  firstDifference,
  giveBack,
  next,
  play,
  type Release,
  throwIn,
} from './support/sequences';

/** The generator to rebuild, as the task shows it. */
function* counter(release: () => void): Generator<number, string, number | undefined> {
  let sold = 0;
  try {
    while (sold < 3) {
      const pieces = (yield sold) ?? 1;
      if (pieces < 0) throw new RangeError('cannot sell less than nothing');
      sold += pieces;
    }
    return 'sold out';
  } finally {
    release();
  }
}

const steps = [next(), next(0), next(2), next(-1)];
const allCalls = [...steps, throwIn, giveBack('enough')];

/** Makes the calls on one counter, and compares what each did with what it should have done. */
function expectAnswers(calls: readonly (readonly [Call, string])[], release?: Release): void {
  const made: string[] = [];
  const answers = play(
    makeCounter,
    calls.map(([call]) => call),
    release,
  );
  for (const [at, [call, wanted]] of calls.entries()) {
    const got = answers[at];
    const after = made.length === 0 ? '' : `after ${made.join(', ')}: `;
    expect(got, `${after}at ${call.text} the generator ${wanted}; your counter ${got}`).toBe(
      wanted,
    );
    made.push(call.text);
  }
}

/** Long enough to come to each place from each other, and to go on from there. */
const LONGEST = 4;

/** Compares with the generator over every sequence of these calls, up to the longest. */
function expectNoDifference(calls: readonly Call[], release?: Release): void {
  const found = firstDifference(counter, makeCounter, calls, LONGEST, release);
  expect(
    found?.yours,
    `at the last call of ${found?.calls} the generator ${found?.generator}; your counter ${found?.yours}`,
  ).toBe(found?.generator);
}

describe('Step with next', () => {
  it('yields 0 at the first next, whatever was sent with it', () => {
    expectAnswers([[next(), 'yielded 0']]);
    expectAnswers([
      [next(2), 'yielded 0'],
      [next(), 'yielded 1'],
    ]);
  });

  it('adds what is sent, or 1 when nothing is', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [next(), 'yielded 1'],
      [next(0), 'yielded 1'],
      [next(), 'yielded 2'],
    ]);
  });

  it('calls release and returns sold out at three, and nothing after that', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [next(2), 'yielded 2'],
      [next(), 'called release, returned sold out'],
      [next(), 'returned undefined'],
      [next(), 'returned undefined'],
    ]);
  });

  it('lets the RangeError of its body out, and ends', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [next(-1), 'called release, threw RangeError: cannot sell less than nothing'],
      [next(), 'returned undefined'],
    ]);
  });

  it('is its own iterator: for…of goes on where it stands', () => {
    const sale = makeCounter(() => {});
    const itself = sale[Symbol.iterator]() === sale;
    expect(itself, '[Symbol.iterator]() should give the counter itself; it gives another one').toBe(
      true,
    );
    sale.next();
    const seen: unknown[] = [];
    for (const sold of sale) {
      seen.push(sold);
      if (seen.length === 4) break;
    }
    const told = 'after one next(), a for…of should have got 1, 2';
    expect(seen, `${told}; it got ${seen.join(', ') || 'nothing'}`).toEqual([1, 2]);
  });

  it('is built by hand, not by a generator', () => {
    const kind = Object.prototype.toString.call(makeCounter(() => {}));
    const told = 'the counter should be an object of your own; it is a generator of the engine';
    expect(kind, told).not.toBe('[object Generator]');
  });

  it('does what the generator does, over every sequence of next', () => {
    expectNoDifference(steps);
  });
});

describe('Return and throw', () => {
  it('runs nothing at a return before the first next, and is at its end', () => {
    expectAnswers([
      [giveBack('no sale'), 'returned no sale'],
      [next(), 'returned undefined'],
    ]);
  });

  it('runs nothing at a throw before the first next, and is at its end', () => {
    expectAnswers([
      [throwIn, 'threw the error that was thrown in'],
      [next(), 'returned undefined'],
    ]);
  });

  it('calls release at a return while it waits, and is at its end', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [giveBack('enough'), 'called release, returned enough'],
      [next(), 'returned undefined'],
    ]);
  });

  it('calls release at a throw while it waits, and is at its end', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [throwIn, 'called release, threw the error that was thrown in'],
      [next(), 'returned undefined'],
    ]);
  });

  it('calls release once, whatever is called at its end', () => {
    expectAnswers([
      [next(), 'yielded 0'],
      [next(3), 'called release, returned sold out'],
      [giveBack('again'), 'returned again'],
      [throwIn, 'threw the error that was thrown in'],
      [next(), 'returned undefined'],
    ]);
  });

  it('does what the generator does, over every sequence of all calls', () => {
    expectNoDifference(allCalls);
  });
});

describe('While it is running', () => {
  it('refuses calls from within release', () => {
    expectAnswers(
      [
        [next(), 'yielded 0'],
        [next(3), 'called release, refused every call from within, returned sold out'],
        [next(), 'returned undefined'],
      ],
      callingBack,
    );
  });

  it('lets the error of release out, in place of an answer', () => {
    expectAnswers(
      [
        [next(), 'yielded 0'],
        [giveBack('enough'), 'called release, threw Error: nothing to release'],
      ],
      failing,
    );
  });

  it('is at its end after a release that threw', () => {
    expectAnswers(
      [
        [next(), 'yielded 0'],
        [next(3), 'called release, threw Error: nothing to release'],
        [next(), 'returned undefined'],
        [giveBack('again'), 'returned again'],
      ],
      failing,
    );
  });

  it('does what the generator does, when release calls back', () => {
    expectNoDifference(allCalls, callingBack);
  });

  it('does what the generator does, when release throws', () => {
    expectNoDifference(allCalls, failing);
  });
});
