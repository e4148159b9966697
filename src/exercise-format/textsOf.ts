import type { Exercise } from './types';

/** All TypeScript of an exercise: what its imports are found in. */
export function textsOf({
  starter,
  test,
  solution,
  support,
  node,
  wrong,
}: Exercise): readonly string[] {
  return [
    starter,
    test,
    solution,
    ...[...support, ...node].map(({ text }) => text),
    ...wrong.map(({ text }) => text),
  ];
}
