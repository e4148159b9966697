import fc from 'fast-check';
import type { Action, Body, Description } from './Description';

type Actions = readonly fc.Arbitrary<Action>[];

/** A small grid, so that many things happen at the same moment. */
const seconds = fc.constantFrom(0, 0.1, 0.2, 0.3);
const index = fc.nat({ max: 1 });
const one = <T extends string>(...words: T[]) => fc.constantFrom(...words);

const print: fc.Arbitrary<Action> = fc.record({ do: one('print') });
const sleep: fc.Arbitrary<Action> = fc.record({ do: one('sleep'), seconds });
const cancel: fc.Arbitrary<Action> = fc.record({ do: one('cancel'), task: fc.nat({ max: 5 }) });
const wait: fc.Arbitrary<Action> = fc.record({ do: one('wait'), task: fc.nat({ max: 5 }) });
const stop: fc.Arbitrary<Action> = fc.record({ do: one('raise', 'cancelSelf') });
const block: fc.Arbitrary<Action> = fc.record({ do: one('block'), seconds });
const future: fc.Arbitrary<Action> = fc.record({
  do: one('resolve', 'fail', 'giveUp', 'future'),
  future: index,
});
const queue: fc.Arbitrary<Action> = fc.record({
  do: one('put', 'get', 'putNowait', 'getNowait', 'join'),
  queue: index,
});
const callbacks: Actions = [
  fc.record({ do: one('callSoon', 'failSoon') }),
  fc.record({ do: one('callLater'), seconds }),
];

/** Held over a wait, or nobody would ever stand in line. */
const held = (body: fc.Arbitrary<Body>): fc.Arbitrary<Action> =>
  fc.record({
    do: one('lock', 'semaphore'),
    lock: index,
    body: fc.tuple(sleep, body).map(([first, rest]) => [first, ...rest]),
  });
const limited = (body: fc.Arbitrary<Body>): fc.Arbitrary<Action> =>
  fc.record({ do: one('timeout'), seconds, body });
const guarded = (body: fc.Arbitrary<Body>): fc.Arbitrary<Action> =>
  fc.record({ do: one('catch', 'finally', 'refuse'), body, handler: body });
const children = (body: fc.Arbitrary<Body>): fc.Arbitrary<Action> =>
  fc.record({
    do: one('gather'),
    bodies: fc.array(body, { maxLength: 3 }),
    returnExceptions: fc.boolean(),
  });
const spawned = (body: fc.Arbitrary<Body>): fc.Arbitrary<Action> =>
  fc.record({ do: one('spawn'), body });

/** What the programs are made of: few things, which meet often, or all of them. */
interface Theme {
  readonly simple: Actions;
  readonly nested: readonly ((body: fc.Arbitrary<Body>) => fc.Arbitrary<Action>)[];
  /** Nothing of it may still be on its way when a hasty main returns. There the two differ on purpose: `13-endings.md`. */
  readonly isHasty: boolean;
}

const calm = [print, sleep, cancel];
const themes: readonly Theme[] = [
  { simple: calm, nested: [held, held], isHasty: true },
  { simple: [...calm, queue, queue, queue], nested: [limited, guarded], isHasty: true },
  {
    simple: [...calm, wait, future, block, queue, stop],
    nested: [held, limited, guarded],
    isHasty: true,
  },
  { simple: [...calm, future, stop, ...callbacks], nested: [children, guarded], isHasty: false },
  {
    simple: [...calm, wait, future, block, queue, stop, ...callbacks],
    nested: [held, limited, guarded, children, spawned],
    isHasty: false,
  },
];

function bodies(theme: Theme, depth: number, minLength = 0): fc.Arbitrary<Body> {
  const inner = depth > 0 ? theme.nested.map((make) => make(bodies(theme, depth - 1))) : [];
  return fc.array(fc.oneof(...theme.simple, ...inner), { minLength, maxLength: depth + 2 });
}

/** Small programs of all kinds. */
export const descriptions: fc.Arbitrary<Description> = fc.oneof(
  ...themes.map((theme) =>
    fc.record({
      tasks: fc.array(bodies(theme, 2, 1), { minLength: 1, maxLength: 4 }),
      main: bodies(theme, 1),
      isHasty: theme.isHasty ? fc.boolean() : fc.constant(false),
    }),
  ),
);
