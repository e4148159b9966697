/**
 * @belief A request that nobody handles is a mistake of whoever called `run`, so they hear of it.
 * @fails Refuse what nobody handles > throws an Error in that names the type
 * @fails Refuse what nobody handles > takes nothing for a handler that handlers inherits
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @tell `run` throws, and the coroutine stands at its `yield` for ever. It may well know what to do without an answer: ask somebody else, or close
 * what it has opened. For it, this is an error like that of a handler.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const { type } = step.value;
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    if (!handler) throw new Error(`Nobody handles requests of type '${type}'.`);
    const outcome = answer(step.value, handler);
    step = 'error' in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.value);
  }
  return step.value;
}

/** What came of a request. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

function answer(request: Request, handler: (request: Request) => unknown): Outcome {
  try {
    return { value: handler(request) };
  } catch (error) {
    return { error };
  }
}
