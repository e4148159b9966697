/**
 * @belief If there was an error, the variable `error` is not `undefined`.
 * @fails Throw errors in > throws in what the handler threw, at the yield that asked
 * @tell JavaScript throws any value, `undefined` too. You look at the error to see whether there was one, and this one looks like none.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const { value, error } = answer(step.value, handlers);
    step = error === undefined ? coroutine.next(value) : coroutine.throw(error);
  }
  return step.value;
}

function answer(request: Request, handlers: Handlers): { value?: unknown; error?: unknown } {
  const handler = Object.hasOwn(handlers, request.type) ? handlers[request.type] : undefined;
  if (!handler) return { error: new Error(`Nobody handles requests of type '${request.type}'.`) };
  try {
    return { value: handler(request) };
  } catch (error) {
    return { error };
  }
}
