import { describe, expect, it } from 'vitest';
import { everyList } from '#kit';
import { delegate } from './exercise';
import type { Delegate, Inner, Outer } from './support/Inner';
import {
  type Ability,
  byHand,
  coroutine,
  type Diary,
  everyInner,
  type Line,
} from './support/inners';
import { type Call, inWords, LOST, play } from './support/scripts';

/** The engine's own. */
const engine: Delegate = function* (inner) {
  return yield* inner;
};

type MakeInner = (diary: Diary) => Inner<string, string>;

/** Makes the calls on your outer generator, and compares what each of them did. */
function expectSteps(what: string, inner: MakeInner, script: readonly Call[], wanted: string[]) {
  const got = play(delegate, inner, script);
  const told = `${what}. Calls: ${inWords(script)}. It should be: ${wanted.join(' | ')}. It was: ${got.join(' | ')}`;
  expect(got, told).toEqual(wanted);
}

/** Compares with the engine over all scripts of so many of these calls, and tells of the shortest that differs. */
function expectNoDifference(
  inners: readonly (readonly [string, MakeInner])[],
  calls: readonly Call[],
  length: number,
): void {
  let shortest = { at: length, told: '', wanted: '', got: '' };
  for (const script of everyList(calls, length)) {
    for (const [words, inner] of inners) {
      const wanted = play(engine, inner, script);
      const got = play(delegate, inner, script);
      const at = wanted.findIndex((step, index) => got[index] !== step);
      if (at === -1 || at >= shortest.at) continue;
      const made = inWords(script.slice(0, at + 1));
      const told = `inner is ${words}. Calls: ${made}. At the last one, with yield*: ${wanted[at]}. With delegate: ${got[at]}`;
      shortest = { at, told, wanted: wanted[at] ?? '', got: got[at] ?? '' };
    }
  }
  expect(shortest.got, shortest.told).toBe(shortest.wanted);
}

/** Coroutines with these lines, and how they read in a message. */
function coroutinesOf(...lines: Line[]): (readonly [string, MakeInner])[] {
  return everyInner(lines).map((chosen) => {
    const words = chosen.map((line, at) => `${at}: ${line}`).join(', ') || 'nothing';
    return [`a coroutine with the lines ${words}`, (diary) => coroutine(chosen, diary)] as const;
  });
}

const twoQuestions: MakeInner = (diary) => coroutine(['yield', 'yield, catch, yield'], diary);

describe('Hand values through', () => {
  it('yields what inner yields, and sends it the answers', () => {
    const what = 'inner asks question 0 and question 1';
    expectSteps(
      what,
      twoQuestions,
      ['next', 'next', 'next'],
      [
        'it yielded question 0',
        'line 0 got answer 1, it yielded question 1',
        'line 1 got answer 2, it returned row',
      ],
    );
  });

  it('gives what inner returns to the line that waits for it', () => {
    function* query(): Outer<string, string> {
      yield 'connect';
      return 'Mug';
    }
    function* productPage(): Outer<string, string> {
      const row = yield* delegate(query());
      return `<h1>${row}</h1>`;
    }
    const page = productPage();
    page.next();
    const { value, done } = page.next();
    const told = `query returns Mug, and the page is made of "yield* delegate(query())". It ${done ? 'returned' : 'yielded'} ${value}`;
    expect(value, told).toBe('<h1>Mug</h1>');
  });

  it('begins with the first next, and sends nothing then', () => {
    const diary: string[] = [];
    const outer = delegate(byHand([], (line) => diary.push(line)));
    const before = diary.join(', ');
    expect(before, `before the first next, inner should be untouched; there was: ${before}`).toBe(
      '',
    );
    outer.next('too early');
    const told = `at next(too early), the first of all, there was: ${diary.join(', ') || 'nothing'}`;
    expect(diary, told).toEqual(['an iterator is asked for', 'next() is called']);
  });

  it('lets out what inner throws', () => {
    const inner: MakeInner = (diary) => coroutine(['yield', 'throw'], diary);
    expectSteps(
      'inner throws at its line 1',
      inner,
      ['next', 'next', 'next'],
      [
        'it yielded question 0',
        'line 0 got answer 1, it threw Error: of line 1',
        'it returned undefined',
      ],
    );
  });

  it('is made without yield*', () => {
    const step = { value: 'question', done: false };
    const outer = delegate({ [Symbol.iterator]: () => ({ next: () => step }) });
    const isGenerator = Object.prototype.toString.call(outer) === '[object Generator]';
    // A generator makes an object for each step. The engine's yield* alone passes on that of the inner one.
    const isEngine = isGenerator && outer.next() === step;
    expect(isEngine, 'delegate hands its work to the engine: there is a yield* in it').toBe(false);
  });

  it('does what yield* does, over every script of next', () => {
    expectNoDifference(coroutinesOf('yield', 'throw'), ['next'], 4);
  });
});

describe('Throw errors through', () => {
  it('throws the error in where inner waits, and goes on with what inner yields then', () => {
    const what = 'inner catches an error at question 1, and asks again';
    expectSteps(
      what,
      twoQuestions,
      ['next', 'next', 'throw', 'next'],
      [
        'it yielded question 0',
        'line 0 got answer 1, it yielded question 1',
        'line 1 caught Error: connection lost, it yielded question 1 again',
        'line 1 got answer 3, it returned row',
      ],
    );
  });

  it('returns what inner returns after the error', () => {
    const inner: MakeInner = (diary) => coroutine(['yield, catch'], diary);
    expectSteps(
      'inner catches the error and ends',
      inner,
      ['next', 'throw', 'next'],
      [
        'it yielded question 0',
        'line 0 caught Error: connection lost, it returned row',
        'it returned undefined',
      ],
    );
  });

  it('lets out what inner does not catch', () => {
    const inner: MakeInner = (diary) => coroutine(['yield, finally'], diary);
    expectSteps(
      'inner has a finally and no catch',
      inner,
      ['next', 'throw', 'next'],
      [
        'it yielded question 0',
        'line 0 closes, it threw Error: connection lost',
        'it returned undefined',
      ],
    );
  });

  it('throws the very error in', () => {
    let caught: unknown = 'nothing';
    function* query(): Outer<string, string> {
      try {
        yield 'question';
      } catch (error) {
        caught = error;
      }
      return 'row';
    }
    const outer = delegate(query());
    outer.next();
    try {
      outer.throw(LOST);
    } catch {}
    expect(caught, `inner should have caught the error itself; it caught ${caught}`).toBe(LOST);
  });

  it('does what yield* does, over every script of next and throw', () => {
    const inners = coroutinesOf(
      'yield',
      'yield, catch',
      'yield, catch, yield',
      'yield, finally yield',
      'throw',
    );
    expectNoDifference(inners, ['next', 'throw'], 5);
  });
});

describe('Close it', () => {
  it('runs the finally of inner, and answers with the value', () => {
    const inner: MakeInner = (diary) => coroutine(['yield, finally', 'yield'], diary);
    expectSteps(
      'inner waits inside a try',
      inner,
      ['next', 'return', 'next'],
      ['it yielded question 0', 'line 0 closes, it returned bye', 'it returned undefined'],
    );
  });

  it('lets out the error of a finally', () => {
    const inner: MakeInner = (diary) => coroutine(['yield, finally throw'], diary);
    expectSteps(
      'closing inner throws',
      inner,
      ['next', 'return', 'next'],
      [
        'it yielded question 0',
        'line 0 closes, it threw Error: cannot close',
        'it returned undefined',
      ],
    );
  });

  it('leaves alone what has not begun', () => {
    const diary: string[] = [];
    const inner = coroutine(['yield'], (line) => diary.push(line));
    delegate(inner).return('bye');
    const { value } = inner.next();
    const told = `the outer one was closed before its first next, so inner should still begin with question 0; its next gives ${value}`;
    expect(value, told).toBe('question 0');
  });

  it('leaves alone what has ended', () => {
    const inner: MakeInner = (diary) => byHand(['return', 'throw'], diary);
    expectSteps(
      'inner has ended by itself',
      inner,
      ['next', 'next', 'next', 'return'],
      [
        'an iterator is asked for, next() is called, it yielded question 1',
        'next(answer 1) is called, it yielded question 2',
        'next(answer 2) is called, it returned row',
        'it returned bye',
      ],
    );
  });

  it('leaves alone what has failed', () => {
    const diary: string[] = [];
    const failing = (call: string) => (error: unknown) => {
      diary.push(`${call} is called`);
      throw error;
    };
    const iterator: Iterator<string, string, unknown> = {
      next: (answer) => (answer ? failing('next')(answer) : { value: 'question', done: false }),
      throw: failing('throw'),
      return(value) {
        diary.push('return is called');
        return { value: value as string, done: true };
      },
    };
    for (const call of ['next', 'throw'] as const) {
      diary.length = 0;
      const outer = delegate({ [Symbol.iterator]: () => iterator });
      outer.next();
      try {
        outer[call](LOST);
      } catch {}
      const told = `inner throws an error in its own ${call}, so it is at its end. Then on inner: ${diary.join(', ') || 'nothing'}`;
      expect(diary, told).toEqual([`${call} is called`]);
    }
  });

  it('does what yield* does, over every script of all calls', () => {
    const inners = coroutinesOf(
      'yield',
      'yield, catch, yield',
      'yield, finally',
      'yield, finally throw',
      'throw',
    );
    expectNoDifference(inners, ['next', 'throw', 'return'], 4);
  });
});

describe('Delegate to anything', () => {
  it('yields what is in a list', () => {
    const seen = [...delegate(['Mug', 'Pan'])];
    const told = `delegate(['Mug', 'Pan']) should yield Mug, Pan; it yields ${seen.join(', ') || 'nothing'}`;
    expect(seen, told).toEqual(['Mug', 'Pan']);
  });

  it('ends when inner has no return', () => {
    const inner: MakeInner = (diary) => byHand([], diary);
    expectSteps(
      'inner has next and nothing else',
      inner,
      ['next', 'return', 'next'],
      [
        'an iterator is asked for, next() is called, it yielded question 1',
        'it returned bye',
        'it returned undefined',
      ],
    );
  });

  it('closes what has no throw, and throws a TypeError', () => {
    const inner: MakeInner = (diary) => byHand(['return'], diary);
    expectSteps(
      'inner has next and return',
      inner,
      ['next', 'throw', 'next'],
      [
        'an iterator is asked for, next() is called, it yielded question 1',
        'return is called, it threw a TypeError',
        'it returned undefined',
      ],
    );
  });

  it('throws a TypeError when inner has neither throw nor return', () => {
    const inner: MakeInner = (diary) => byHand([], diary);
    expectSteps(
      'inner has next and nothing else',
      inner,
      ['next', 'throw', 'next'],
      [
        'an iterator is asked for, next() is called, it yielded question 1',
        'it threw a TypeError',
        'it returned undefined',
      ],
    );
  });

  it('does what yield* does, whatever inner can and cannot', () => {
    const some: Ability[][] = [[], ['return'], ['throw'], ['return', 'throw']];
    const inners = some.map((abilities) => {
      const words = `an iterator with ${['next', ...abilities].join(', ')}`;
      return [words, (diary: Diary) => byHand(abilities, diary)] as const;
    });
    expectNoDifference(inners, ['next', 'throw', 'return'], 4);
  });
});
