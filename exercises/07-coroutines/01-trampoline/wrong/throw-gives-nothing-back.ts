/**
 * @belief `throw` only delivers the error. The next request comes out of the next `next`.
 * @fails Throw errors in > answers the request that follows a caught error
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell A request gets lost after a caught error. `throw` runs the coroutine on to its next `yield`, and gives back what it yields there, as `next`
 * does. You call `next` once more, and so that request is answered with `undefined`.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const outcome = answer(step.value, handlers);
    if ('error' in outcome) {
      coroutine.throw(outcome.error);
      step = coroutine.next();
    } else {
      step = coroutine.next(outcome.value);
    }
  }
  return step.value;
}

/** What came of a request. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

function answer(request: Request, handlers: Handlers): Outcome {
  const handler = Object.hasOwn(handlers, request.type) ? handlers[request.type] : undefined;
  if (!handler) return { error: new Error(`Nobody handles requests of type '${request.type}'.`) };
  try {
    return { value: handler(request) };
  } catch (error) {
    return { error };
  }
}
