/**
 * @belief After each answer, `run` does the same thing again, so it calls itself.
 * @fails Ask 100 000 times > answers 100 000 requests on a flat stack
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell Each of your steps waits for all the steps that come after it, and holds a frame on the stack meanwhile. The stack has room for some
 * thousand of them. A step has nothing to do once the next one has begun: does it have to be a call?
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  return goOn(coroutine, handlers, coroutine.next());
}

function goOn<R>(coroutine: Coroutine<R>, handlers: Handlers, step: IteratorResult<Request, R>): R {
  if (step.done) return step.value;
  const outcome = answer(step.value, handlers);
  const next = 'error' in outcome ? coroutine.throw(outcome.error) : coroutine.next(outcome.value);
  return goOn(coroutine, handlers, next);
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
