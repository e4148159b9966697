import fc from 'fast-check';
import type { Action, Body, Description } from './Description';

/** A small grid, so that many things happen at the same moment. */
const seconds = fc.constantFrom(0, 0.1, 0.2, 0.3);
const index = fc.nat({ max: 1 });
const one = <T extends string>(...words: T[]) => fc.constantFrom(...words);

const steps: fc.Arbitrary<Action>[] = [
  fc.record({ do: one('print') }),
  fc.record({ do: one('sleep'), seconds }),
  fc.record({ do: one('sleep', 'block'), seconds }),
  fc.record({ do: one('cancel', 'wait'), task: fc.nat({ max: 5 }) }),
  fc.record({ do: one('resolve', 'fail', 'giveUp', 'future'), future: index }),
  fc.record({ do: one('put', 'get', 'putNowait', 'getNowait', 'join'), queue: index }),
  fc.record({ do: one('raise', 'cancelSelf') }),
];

/** What may still be on its way when a hasty main returns. There the two differ on purpose: `programs/13-endings.md`. */
const callbacks: fc.Arbitrary<Action>[] = [
  fc.record({ do: one('callSoon', 'failSoon') }),
  fc.record({ do: one('callLater'), seconds }),
];

function bodies(isHasty: boolean, depth: number, minLength = 0): fc.Arbitrary<Body> {
  const flat = isHasty ? steps : [...steps, ...callbacks];
  return fc.array(fc.oneof(...flat, ...(depth > 0 ? nested(isHasty, depth - 1) : [])), {
    minLength,
    maxLength: depth + 2,
  });
}

function nested(isHasty: boolean, depth: number): fc.Arbitrary<Action>[] {
  const body = bodies(isHasty, depth);
  const around: fc.Arbitrary<Action>[] = [
    fc.record({ do: one('lock', 'semaphore'), lock: index, body }),
    fc.record({ do: one('timeout'), seconds, body }),
    fc.record({ do: one('catch', 'finally', 'refuse'), body, handler: body }),
  ];
  const children: fc.Arbitrary<Action>[] = [
    fc.record({
      do: one('gather'),
      bodies: fc.array(body, { maxLength: 3 }),
      returnExceptions: fc.boolean(),
    }),
    fc.record({ do: one('spawn'), body }),
  ];
  return isHasty ? around : [...around, ...children];
}

/** Small programs of all kinds. */
export const descriptions: fc.Arbitrary<Description> = fc.boolean().chain((isHasty) =>
  fc.record({
    tasks: fc.array(bodies(isHasty, 2, 1), { minLength: 1, maxLength: 4 }),
    main: bodies(isHasty, 1),
    isHasty: fc.constant(isHasty),
  }),
);
