/**
 * @belief When the coroutine is done, what was sent last is the result.
 * @fails Answer each request > sends each answer to the yield that asked for it
 * @fails Answer each request > returns what a coroutine returns that asks nothing
 * @fails Answer each request > runs another coroutine from within a handler
 * @fails Answer each request > does what a function does that calls the handlers itself, where nothing fails
 * @fails Throw errors in > answers the request that follows a caught error
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > answers 100 000 requests on a flat stack
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell At the end, `next` gives `{ value, done: true }`, and that `value` is what the coroutine has returned. You give something else back.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let last: unknown;
  let step = coroutine.next();
  while (!step.done) {
    const outcome = answer(step.value, handlers);
    if ('value' in outcome) last = outcome.value;
    step = 'error' in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.value);
  }
  return last as R;
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
