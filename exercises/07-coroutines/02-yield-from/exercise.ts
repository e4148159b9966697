import type { Inner, Outer } from './support/Inner';

/**
 * Does what `return yield* inner` does, without `yield*`.
 *
 * - What the inner one yields, the caller gets. What the caller sends, the inner one gets.
 * - An error that is thrown in belongs to the inner one. It may catch it.
 * - When the caller closes the outer one, the inner one is closed.
 * - What the inner one returns is what `delegate` returns.
 */
export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  for (const value of inner) yield value;
  return undefined as R;
}
