/**
 * @belief Where nobody handles a request, the answer is `undefined`.
 * @fails Refuse what nobody handles > throws an Error in that names the type
 * @fails Refuse what nobody handles > takes nothing for a handler that handlers inherits
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @tell The coroutine takes `undefined` for an answer and goes on, and the mistake shows up far from here, if at all. A slip of the pen in a `type`
 * should be heard where it was made.
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
  try {
    return { value: handler?.(request) };
  } catch (error) {
    return { error };
  }
}
