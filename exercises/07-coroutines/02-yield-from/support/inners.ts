import { everyList } from '#kit';
import type { Inner, Outer } from './Inner';

export type Diary = (line: string) => void;

/** Made once: to make an error costs more than all that is done with it here. */
const CANNOT_CLOSE = new Error('cannot close');
const OF_LINE = [new Error('of line 0'), new Error('of line 1')];

/** One line of an inner coroutine, which ends with `return row`. */
export type Line =
  | 'yield'
  | 'yield, catch'
  | 'yield, catch, yield'
  | 'yield, finally'
  | 'yield, finally yield'
  | 'yield, finally throw'
  | 'throw';

/** All coroutines of up to two such lines, the short ones first. */
export function everyInner(lines: readonly Line[]): (readonly Line[])[] {
  return [0, 1, 2].flatMap((length) => everyList(lines, length));
}

/** An inner coroutine with these lines. It writes down what it gets. */
export function* coroutine(lines: readonly Line[], diary: Diary): Outer<string, string> {
  for (const [at, line] of lines.entries()) {
    if (line === 'throw') throw OF_LINE[at];
    try {
      diary(`line ${at} got ${yield `question ${at}`}`);
    } catch (error) {
      if (!line.includes('catch')) throw error;
      diary(`line ${at} caught ${error}`);
      if (line === 'yield, catch, yield') diary(`line ${at} got ${yield `question ${at} again`}`);
    } finally {
      if (line.includes('finally')) diary(`line ${at} closes`);
      if (line === 'yield, finally yield') diary(`line ${at} got ${yield `last question ${at}`}`);
      if (line === 'yield, finally throw') failToClose();
    }
  }
  return 'row';
}

function failToClose(): never {
  throw CANNOT_CLOSE;
}

/** What an iterator can do besides `next`. */
export type Ability = 'return' | 'throw';

/** An iterable that is no generator: it asks two questions, returns `row`, and writes down each call. */
export function byHand(abilities: readonly Ability[], diary: Diary): Inner<string, string> {
  let asked = 0;
  const iterator: Iterator<string, string, unknown> = {
    next(answer) {
      diary(`next(${answer ?? ''}) is called`);
      asked += 1;
      return asked < 3 ? { value: `question ${asked}`, done: false } : { value: 'row', done: true };
    },
  };
  if (abilities.includes('return')) {
    iterator.return = (value) => {
      diary('return is called');
      asked = 3;
      return { value: value as string, done: true };
    };
  }
  if (abilities.includes('throw')) {
    iterator.throw = (error) => {
      diary(`throw(${error}) is called`);
      return { value: 'question again', done: false };
    };
  }
  return {
    [Symbol.iterator]() {
      diary('an iterator is asked for');
      return iterator;
    },
  };
}
