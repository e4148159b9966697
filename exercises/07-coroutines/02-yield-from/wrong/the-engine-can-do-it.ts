/**
 * @belief `yield*` does it all, so it is the right tool.
 * @fails Hand values through > is made without yield*
 * @tell It is, in every other program. This exercise is about what it does, so write down its jobs one by one.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  return yield* inner;
}
