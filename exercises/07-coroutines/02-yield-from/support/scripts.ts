import type { Delegate, Inner } from './Inner';
import type { Diary } from './inners';

/** What a caller does with the outer generator. */
export type Call = 'next' | 'throw' | 'return';

/** The error that is thrown in. */
export const LOST = new Error('connection lost');

/** How the calls of a script read: the first `next` sends nothing, each later one an answer of its own. */
export function inWords(script: readonly Call[]): string {
  const words = script.map((call, at) => {
    if (call === 'throw') return 'throw(error)';
    if (call === 'return') return "return('bye')";
    return at === 0 ? 'next()' : `next(answer ${at})`;
  });
  return words.join(', ');
}

/** A step, or an error, in words. */
function outcome(act: () => IteratorResult<unknown, unknown>): string {
  try {
    const { value, done } = act();
    return `it ${done ? 'returned' : 'yielded'} ${value}`;
  } catch (error) {
    // Each engine has its own words for what an iterator cannot do.
    return `it threw ${error instanceof TypeError ? 'a TypeError' : error}`;
  }
}

/** Makes the calls, and tells of each what the inner one did meanwhile and what came out. */
export function play(
  delegate: Delegate,
  makeInner: (diary: Diary) => Inner<string, string>,
  script: readonly Call[],
): string[] {
  let meanwhile: string[] = [];
  const outer = delegate(
    makeInner((line) => {
      meanwhile.push(line);
    }),
  );
  return script.map((call, at) => {
    const did = outcome(() => {
      if (call === 'throw') return outer.throw(LOST);
      if (call === 'return') return outer.return('bye');
      return at === 0 ? outer.next() : outer.next(`answer ${at}`);
    });
    const told = [...meanwhile, did].join(', ');
    meanwhile = [];
    return told;
  });
}
