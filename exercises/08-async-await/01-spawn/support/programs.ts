import { everyList } from '#kit';
import type { GeneratorFunction } from './GeneratorFunction';

/** What a line waits for. */
export type Thing = keyof ReturnType<typeof makeThings>;

/** What stands around it. */
export type Around =
  | 'nothing'
  | 'try, catch'
  | 'try, catch and wait'
  | 'try, finally wait'
  | 'try, finally return';

/** How a program ends after its last line. */
export type End = 'return a value' | 'return a promise' | 'return a failed promise' | 'throw';

export interface Line {
  readonly thing: Thing;
  readonly around: Around;
}

export interface Program {
  readonly lines: readonly Line[];
  readonly end: End;
}

const LOST = new Error('connection lost');
const OTHER = new Error('out of order');
const SOLD_OUT = new Error('sold out');

/** Promises that nobody may listen to: a failure of theirs is no news. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What can be waited for. Fresh ones for each program, so that none knows of another. */
function makeThings() {
  return {
    'a value': () => 'value',
    'a promise': () => Promise.resolve('row'),
    'a failed promise': () => quiet(Promise.reject(LOST)),
    'a promise of later': () => Promise.resolve().then(() => Promise.resolve('late')),
    'a thenable': () => thenable((resolve) => resolve('then')),
    'a thenable that fails': () => thenable((_, reject) => reject(LOST)),
    'a thenable that throws': () =>
      thenable(() => {
        throw OTHER;
      }),
  } satisfies Record<string, () => unknown>;
}

export const THINGS = makeThings();

type Then = (resolve: (value: unknown) => void, reject: (error: unknown) => void) => void;

/** No promise, but an object with a method `then`. */
export function thenable(then: Then): PromiseLike<unknown> {
  return { then } as PromiseLike<unknown>;
}

const AROUND: readonly Around[] = [
  'nothing',
  'try, catch',
  'try, catch and wait',
  'try, finally wait',
  'try, finally return',
];
const ENDS: readonly End[] = [
  'return a value',
  'return a promise',
  'return a failed promise',
  'throw',
];

function linesWith(things: readonly Thing[]): Line[] {
  return things.flatMap((thing) => AROUND.map((around) => ({ thing, around })));
}

const LINES = linesWith(Object.keys(THINGS) as Thing[]);
const LINES_OF_TWO = linesWith(['a value', 'a failed promise', 'a thenable']);

/** All programs of one line, and many of two. The short ones come first. */
export const everyProgram: readonly Program[] = [
  ...[0, 1].flatMap((length) =>
    everyList(LINES, length).flatMap((lines) => ENDS.map((end) => ({ lines, end }))),
  ),
  ...everyList(LINES_OF_TWO, 2).map((lines) => ({ lines, end: 'return a value' as const })),
];

/** How a program reads: `wait for a value; try, catch: wait for a promise; return a value`. */
export function inWords({ lines, end }: Program): string {
  const words = lines.map(({ thing, around }) =>
    around === 'nothing' ? `wait for ${thing}` : `${around}: wait for ${thing}`,
  );
  return [...words, end].join('; ');
}

export type Note = (line: string) => void;

/** The end of a program: what it returns, or an error. */
function endOf(end: End): unknown {
  if (end === 'throw') throw SOLD_OUT;
  if (end === 'return a promise') return Promise.resolve('page');
  if (end === 'return a failed promise') return quiet(Promise.reject(SOLD_OUT));
  return 'page';
}

/** The program as an async function of the engine. */
export async function asyncFunction({ lines, end }: Program, note: Note): Promise<unknown> {
  note('begins');
  for (const [at, { thing, around }] of lines.entries()) {
    const make = THINGS[thing];
    if (around === 'nothing') note(`${at} got ${await make()}`);
    else if (around === 'try, finally wait') {
      try {
        note(`${at} got ${await make()}`);
      } finally {
        note(`${at} closes, and got ${await 'closed'}`);
      }
    } else if (around === 'try, finally return') {
      try {
        note(`${at} got ${await make()}`);
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: what it returns is the point
        return 'from finally';
      }
    } else {
      try {
        note(`${at} got ${await make()}`);
      } catch (error) {
        note(`${at} caught ${error}`);
        if (around === 'try, catch and wait') note(`${at} got ${await 'help'}`);
      }
    }
  }
  note('ends');
  return endOf(end);
}

/** The same, line by line, with `yield` for `await`. */
export function generatorFunction({ lines, end }: Program, note: Note): GeneratorFunction<unknown> {
  return function* () {
    note('begins');
    for (const [at, { thing, around }] of lines.entries()) {
      const make = THINGS[thing];
      if (around === 'nothing') note(`${at} got ${yield make()}`);
      else if (around === 'try, finally wait') {
        try {
          note(`${at} got ${yield make()}`);
        } finally {
          note(`${at} closes, and got ${yield 'closed'}`);
        }
      } else if (around === 'try, finally return') {
        try {
          note(`${at} got ${yield make()}`);
        } finally {
          // biome-ignore lint/correctness/noUnsafeFinally: what it returns is the point
          return 'from finally';
        }
      } else {
        try {
          note(`${at} got ${yield make()}`);
        } catch (error) {
          note(`${at} caught ${error}`);
          if (around === 'try, catch and wait') note(`${at} got ${yield 'help'}`);
        }
      }
    }
    note('ends');
    return endOf(end);
  };
}
