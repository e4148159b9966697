import { describe, expect, it } from 'vitest';
import { countdown } from './exercise';

/** Loops over a countdown, and gives up at twenty numbers in case it never ends. */
function numbersOf(numbers: Iterable<number>): number[] {
  const seen: number[] = [];
  for (const n of numbers) {
    seen.push(n);
    if (seen.length === 20) break;
  }
  return seen;
}

/** `3, 2`, or `nothing`. */
function inWords(numbers: readonly number[]): string {
  return numbers.length === 0 ? 'nothing' : numbers.map(String).join(', ');
}

describe('Count down to zero', () => {
  it('hands out both ends and every number between', () => {
    const seen = numbersOf(countdown(3));
    expect(seen, `countdown(3) handed out ${inWords(seen)}`).toEqual([3, 2, 1, 0]);
  });

  it('hands out a single 0 when it starts at 0', () => {
    const seen = numbersOf(countdown(0));
    expect(seen, `countdown(0) handed out ${inWords(seen)}`).toEqual([0]);
  });

  it('hands out nothing when it starts below zero', () => {
    const seen = numbersOf(countdown(-2));
    expect(seen, `countdown(-2) handed out ${inWords(seen)}`).toEqual([]);
  });
});

describe('Wait until you are asked', () => {
  it('takes no step when it is called', () => {
    const steps: number[] = [];
    countdown(3, (n) => steps.push(n));
    expect(steps, `nobody called next, yet there were steps for ${inWords(steps)}`).toEqual([]);
  });

  it('takes one step for each next, with the number that this next hands out', () => {
    const steps: number[] = [];
    const numbers = countdown(3, (n) => steps.push(n));

    const first = numbers.next().value;
    expect(first, `the first next of countdown(3) handed out ${first}`).toBe(3);
    expect(steps, `after the first next there were steps for ${inWords(steps)}`).toEqual([3]);

    const second = numbers.next().value;
    expect(second, `the second next of countdown(3) handed out ${second}`).toBe(2);
    expect(steps, `after the second next there were steps for ${inWords(steps)}`).toEqual([3, 2]);
  });

  it('takes no step for numbers that the reader never asks for', () => {
    const steps: number[] = [];
    for (const n of countdown(5, (step) => steps.push(step))) {
      if (n === 4) break;
    }
    expect(steps, `the reader stopped at 4, but there were steps for ${inWords(steps)}`).toEqual([
      5, 4,
    ]);
  });

  it('takes every step once when the reader asks for all numbers', () => {
    const steps: number[] = [];
    numbersOf(countdown(2, (n) => steps.push(n)));
    expect(steps, `a whole countdown(2) took steps for ${inWords(steps)}`).toEqual([2, 1, 0]);
  });
});

describe('Keep your place', () => {
  it('counts side by side with another countdown', () => {
    const anna = countdown(3);
    const ben = countdown(8);
    const seen = [anna.next(), ben.next(), anna.next(), ben.next()].map((step) => step.value);
    expect(
      seen,
      `Anna counts from 3 and Ben from 8; asked in turn, they got ${inWords(seen)}`,
    ).toEqual([3, 8, 2, 7]);
  });

  it('gives a loop the numbers that next has not taken', () => {
    const numbers = countdown(4);
    numbers.next();
    numbers.next();
    const rest = numbersOf(numbers);
    expect(rest, `next took 4 and 3, then the loop got ${inWords(rest)}`).toEqual([2, 1, 0]);
  });

  it('stays finished', () => {
    const numbers = countdown(1);
    const done = [1, 2, 3, 4, 5].map(() => numbers.next().done ?? false);
    expect(
      done,
      'countdown(1) has two numbers, so from the third next on it says that it is done',
    ).toEqual([false, false, true, true, true]);
  });
});
