/**
 * @belief If `handlers[type]` is a function, it is the handler.
 * @fails Refuse what nobody handles > takes nothing for a handler that handlers inherits
 * @tell An object has more than what was put into it: `handlers['toString']` is a function too, inherited from `Object.prototype`. Your `run` calls
 * it, and sends its answer in.
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
  const handler = handlers[request.type];
  if (!handler) return { error: new Error(`Nobody handles requests of type '${request.type}'.`) };
  try {
    return { value: handler(request) };
  } catch (error) {
    return { error };
  }
}
