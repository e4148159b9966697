/**
 * @belief The coroutine gets an error of the trampoline, which says what went wrong.
 * @fails Throw errors in > throws in what the handler threw, at the yield that asked
 * @fails Throw errors in > lets out what the coroutine does not catch
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell A `catch` in the coroutine asks what it has caught: `error instanceof NoSuchRow`. Your error in its place is another object, and the answer
 * is no. Throw in the very thing that was thrown.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const outcome = answer(step.value, handlers);
    step = 'error' in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.value);
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
    return { error: new Error(`${request.type} failed: ${error}`) };
  }
}
