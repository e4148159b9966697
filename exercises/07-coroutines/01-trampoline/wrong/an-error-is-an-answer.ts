/**
 * @belief The handler has thrown, so the error is its answer, and goes in with `next`.
 * @fails Throw errors in > throws in what the handler threw, at the yield that asked
 * @fails Throw errors in > answers the request that follows a caught error
 * @fails Throw errors in > lets out what the coroutine does not catch
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > throws an Error in that names the type
 * @fails Refuse what nobody handles > takes nothing for a handler that handlers inherits
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell Your coroutine gets the error as a value: its `yield` goes on as if all were well, and no `catch` of it runs. There is another method than
 * `next` to come back into a generator.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) step = coroutine.next(answer(step.value, handlers));
  return step.value;
}

function answer(request: Request, handlers: Handlers): unknown {
  const handler = Object.hasOwn(handlers, request.type) ? handlers[request.type] : undefined;
  if (!handler) return new Error(`Nobody handles requests of type '${request.type}'.`);
  try {
    return handler(request);
  } catch (error) {
    return error;
  }
}
