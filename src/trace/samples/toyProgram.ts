import * as fc from 'fast-check';
import type { Act } from './toyLoop';

const delay = fc.integer({ min: 0, max: 4 }).map((tenths) => tenths / 10);

const { acts } = fc.letrec<{ act: Act; acts: Act[] }>((tie) => ({
  act: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.tuple(fc.constant('print' as const), fc.constantFrom('a', 'b', '', 'c`d')),
    fc.tuple(fc.constant('sleep' as const), delay),
    fc.constant(['pause'] as const),
    fc.constant(['join'] as const),
    fc.constant(['forget'] as const),
    fc.constant(['raise'] as const),
    fc.tuple(fc.constant('block' as const), delay),
    fc.tuple(fc.constant('later' as const), delay),
    fc.tuple(fc.constant('call' as const), tie('acts')),
    fc.tuple(fc.constant('spawn' as const), tie('acts')),
  ) as fc.Arbitrary<Act>,
  acts: fc.array(tie('act'), { maxLength: 6 }),
}));

/** Any script for the toy loop: for properties that hold of all traces. */
export const toyProgram: fc.Arbitrary<readonly Act[]> = acts;
