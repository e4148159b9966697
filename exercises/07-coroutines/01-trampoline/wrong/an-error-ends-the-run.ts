/**
 * @belief A handler that throws has failed, and with it the run.
 * @fails Throw errors in > throws in what the handler threw, at the yield that asked
 * @fails Throw errors in > answers the request that follows a caught error
 * @fails Throw errors in > lets out what the coroutine does not catch
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell The error leaves `run`, and the coroutine stands at its `yield` for ever: its `catch` and its `finally` never run. It asked; it should hear
 * what came of it.
 */
import type { Coroutine, Handlers } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const { type } = step.value;
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    step = handler
      ? coroutine.next(handler(step.value))
      : coroutine.throw(new Error(`Nobody handles requests of type '${type}'.`));
  }
  return step.value;
}
