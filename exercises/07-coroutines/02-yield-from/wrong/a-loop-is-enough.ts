/**
 * @belief Delegating means to yield everything that the inner one yields.
 * @fails Hand values through > yields what inner yields, and sends it the answers
 * @fails Hand values through > gives what inner returns to the line that waits for it
 * @fails Hand values through > lets out what inner throws
 * @fails Hand values through > does what yield* does, over every script of next
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > returns what inner returns after the error
 * @fails Throw errors through > throws the very error in
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > leaves alone what has ended
 * @fails Close it > leaves alone what has failed
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > throws a TypeError when inner has neither throw nor return
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell Your loop hands out the questions and nothing else. The answers get lost on the way in, an error that is thrown in never reaches `inner`,
 * and what `inner` returns is dropped. Which methods does a `for…of` call, and with what?
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  for (const value of inner) yield value;
  return undefined as R;
}
