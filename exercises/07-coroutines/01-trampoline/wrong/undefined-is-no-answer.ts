/**
 * @belief A handler that returns `undefined` has not answered.
 * @fails Answer each request > takes every value for an answer, and sends it in as it is
 * @tell `undefined` is what a handler returns that only does something, such as writing a line to a log. It has done what was asked. Whether there
 * was an error cannot be read off the answer.
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
    const value = handler?.(request);
    if (value !== undefined) return { value };
  } catch (error) {
    return { error };
  }
  return { error: new Error(`Nobody handles requests of type '${request.type}'.`) };
}
