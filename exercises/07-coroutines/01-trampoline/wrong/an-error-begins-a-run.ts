/**
 * @belief After an error, the rest of the coroutine is a run of its own, from the `catch` on.
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell As long as all goes well, your loop is flat. Each error opens a call of `run` inside the last one, and none of them can return before the
 * coroutine ends. The way on from `throw` is the same as from `next`: back to the head of the loop.
 */
import type { Coroutine, Handlers, Request } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  return goOn(coroutine, handlers, coroutine.next());
}

function goOn<R>(
  coroutine: Coroutine<R>,
  handlers: Handlers,
  first: IteratorResult<Request, R>,
): R {
  let step = first;
  while (!step.done) {
    const outcome = answer(step.value, handlers);
    if ('error' in outcome) return goOn(coroutine, handlers, coroutine.throw(outcome.error));
    step = coroutine.next(outcome.value);
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
