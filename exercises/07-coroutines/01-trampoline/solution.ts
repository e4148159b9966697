import type { Coroutine, Handlers, Request } from './support/Coroutine';

/** Runs a coroutine to its end, and gives what it returns. Each request is answered by the handler of its `type`. */
export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let step = coroutine.next();
  while (!step.done) {
    const outcome = answer(step.value, handlers);
    // Both bring the coroutine to its next request or to its end. What it throws itself is for whoever called `run`.
    step = 'error' in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.value);
  }
  return step.value;
}

/** What came of a request. The key tells the two apart: `undefined` may be an answer, and may be thrown. */
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
