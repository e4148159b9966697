import { describe, expect, it } from 'vitest';
import { mapLimit } from './exercise';
import { Run } from './support/Run';
import { scheduleProblem } from './support/scheduleProblem';

/** Begins a `mapLimit` of these one-letter items, and plays events such as `A answers, B fails`. */
async function play(items: string, limit: number, events: string, throwing?: string[]) {
  const run = await new Run(mapLimit, [...items], limit, throwing).play(events);
  const what = `${[...items].join(', ') || 'no items'}, limit ${limit}: ${events || 'nothing has ended yet'}`;
  return { run, what };
}

type Played = Awaited<ReturnType<typeof play>>;

function expectBegun({ run, what }: Played, wanted: string): void {
  const begun = run.calls.begun.join('');
  const list = (calls: string) => [...calls].join(', ') || 'none';
  const told = `${what}. The calls that have begun should be ${list(wanted)}, and are ${list(begun)}`;
  expect(begun, told).toBe(wanted);
}

function expectOutcome({ run, what }: Played, wanted: string): void {
  const told = `${what}. mapLimit should be so: ${wanted}. It is so: ${run.outcome}`;
  expect(run.outcome, told).toBe(wanted);
}

function expectMost({ run, what }: Played, wanted: number): void {
  const { most } = run.calls;
  const told = `${what}. There should be ${wanted} calls under way at one time at most, and there were ${most}`;
  expect(most, told).toBe(wanted);
}

function expectAllHeard({ run, what }: Played): void {
  const told = `${what}. A promise has failed to which nobody listens`;
  expect(run.calls.hasUnheardFailure, told).toBe(false);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('As many at once as the limit', () => {
  it('begins as many calls as the limit, and no more', async () => {
    expectBegun(await play('ABCDE', 2, ''), 'AB');
    expectBegun(await play('ABCDE', 3, ''), 'ABC');
  });

  it('begins one call after another with a limit of 1', async () => {
    expectBegun(await play('ABC', 1, 'A answers'), 'AB');
    expectMost(await play('ABC', 1, 'A answers, B answers, C answers'), 1);
  });

  it('begins all at once when there are fewer items than the limit', async () => {
    expectBegun(await play('ABC', 10, ''), 'ABC');
    expectBegun(await play('ABC', Infinity, ''), 'ABC');
  });

  it('begins the next call when one has answered, while the others are under way', async () => {
    expectBegun(await play('ABCD', 2, 'B answers'), 'ABC');
    expectBegun(await play('ABCD', 2, 'B answers, C answers'), 'ABCD');
  });

  it('begins two when two have answered in the same moment', async () => {
    const { run, what } = await play('ABCDE', 2, '');
    run.calls.end('A', 'answers');
    run.calls.end('B', 'answers');
    await run.play('');
    const played = { run, what: `${what}; then A and B answer in the same moment` };
    expectBegun(played, 'ABCD');
    expectMost(played, 2);
  });

  it('begins every call once', async () => {
    const events = 'B answers, A answers, D answers, C answers, E answers';
    expectBegun(await play('ABCDE', 2, events), 'ABCDE');
  });
});

describe('Answers in the order of the items', () => {
  it('gives the answers in the order of the items, whichever came first', async () => {
    const played = await play('ABC', 3, 'C answers, A answers, B answers');
    expectOutcome(played, 'answered stock of A, stock of B, stock of C');
  });

  it('waits for the last answer', async () => {
    expectOutcome(await play('ABC', 3, 'B answers, C answers'), 'is under way');
    const all = 'answered stock of A, stock of B, stock of C';
    expectOutcome(await play('ABC', 3, 'B answers, C answers, A answers'), all);
  });

  it('gives each of two equal items its own answer', async () => {
    let calls = 0;
    const answers = await mapLimit(['lamp', 'lamp'], 2, async () => {
      calls += 1;
      return calls;
    });
    const told = `the first call answered 1, the second 2; mapLimit answered ${answers.join(', ')}`;
    expect(answers, told).toEqual([1, 2]);
  });

  it('calls for items that are 0, empty or undefined, too', async () => {
    const items = [0, '', undefined, 7];
    const answers = await mapLimit(items, 2, async (item) => `for ${item}`);
    const wanted = ['for 0', 'for ', 'for undefined', 'for 7'];
    const told = `the items 0, '', undefined and 7 should have four answers; there are ${answers.length}`;
    expect(answers, told).toEqual(wanted);
  });

  it('answers with an empty array when there are no items', async () => {
    expectOutcome(await play('', 3, ''), 'answered nothing');
  });

  it('does all of this in whatever order the calls answer', async () => {
    expectNone(await scheduleProblem(mapLimit, ['answers']));
  });
});

describe('Stop at the first error', () => {
  it('fails as soon as a call has failed, while others are under way', async () => {
    expectOutcome(await play('ABC', 2, 'B fails'), 'failed with Error: B fails');
  });

  it('begins no call after a failure', async () => {
    expectBegun(await play('ABCDE', 2, 'B fails'), 'AB');
    expectBegun(await play('ABCDE', 2, 'B fails, A answers'), 'AB');
  });

  it('fails with the first error when several calls fail', async () => {
    const { run, what } = await play('ABC', 3, 'C fails, A fails, B fails');
    expectOutcome({ run, what }, 'failed with Error: C fails');
  });

  it('takes a call that throws for one that fails', async () => {
    const played = await play('ABC', 3, '', ['B']);
    expectOutcome(played, 'failed with Error: B fails');
    expectBegun(played, 'AB');
  });

  it('takes a call that throws for one that fails, when it comes later', async () => {
    const played = await play('ABCD', 2, 'B answers, A answers', ['C']);
    expectOutcome(played, 'failed with Error: C fails');
    expectBegun(played, 'ABC');
  });

  it('listens to every call that fails, the first and those that come later', async () => {
    expectAllHeard(await play('ABC', 5, 'B fails'));
    expectAllHeard(await play('ABC', 3, 'B fails, A fails, C fails'));
  });

  it('does all of this whatever answers and fails when', async () => {
    expectNone(await scheduleProblem(mapLimit, ['answers', 'fails']));
  });
});

describe('Refuse a limit that is none', () => {
  async function expectRefused(items: string, limit: number): Promise<void> {
    const { run, what } = await play(items, limit, '');
    const outcome = run.outcome.replace(/(RangeError).*/, '$1');
    const told = `${what}. mapLimit should be so: failed with RangeError. It is so: ${outcome}`;
    expect(outcome, told).toBe('failed with RangeError');
    expectBegun({ run, what }, '');
  }

  it('refuses 0', async () => {
    await expectRefused('ABC', 0);
  });

  it('refuses less than 0, and half a call', async () => {
    await expectRefused('ABC', -1);
    await expectRefused('ABC', -Infinity);
    await expectRefused('ABC', 1.5);
  });

  it('refuses NaN, which is neither below 1 nor above it', async () => {
    await expectRefused('ABC', NaN);
  });

  it('refuses it also when there are no items', async () => {
    await expectRefused('', 0);
  });
});
