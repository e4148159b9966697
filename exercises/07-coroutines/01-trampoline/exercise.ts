import type { Coroutine, Handlers } from './support/Coroutine';

/**
 * Runs a coroutine to its end, and gives what it returns.
 *
 * - A request comes out of `next`. What the handler of its `type` returns goes in with the next `next`.
 * - What the handler throws goes in, too. With which method? And what does that method give back?
 */
export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  coroutine.next();
  return undefined as R;
}
