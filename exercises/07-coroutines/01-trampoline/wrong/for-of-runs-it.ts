/**
 * @belief A `for…of` walks through the requests; it calls each handler, and that is all.
 * @fails Answer each request > sends each answer to the yield that asked for it
 * @fails Answer each request > takes every value for an answer, and sends it in as it is
 * @fails Answer each request > returns what a coroutine returns that asks nothing
 * @fails Answer each request > runs another coroutine from within a handler
 * @fails Answer each request > does what a function does that calls the handlers itself, where nothing fails
 * @fails Throw errors in > throws in what the handler threw, at the yield that asked
 * @fails Throw errors in > answers the request that follows a caught error
 * @fails Throw errors in > lets out what the coroutine throws itself
 * @fails Throw errors in > does what a function does that calls the handlers itself, whatever fails
 * @fails Refuse what nobody handles > throws an Error in that names the type
 * @fails Refuse what nobody handles > takes nothing for a handler that handlers inherits
 * @fails Refuse what nobody handles > does what a function does that calls the handlers itself, whatever nobody handles
 * @fails Ask 100 000 times > answers 100 000 requests on a flat stack
 * @fails Ask 100 000 times > throws 100 000 errors in on a flat stack
 * @tell Your loop hands the requests out, and the answers go nowhere: a `for…of` calls `next()` without a value, and drops what the coroutine
 * returns. Who sends the answer in?
 */
import type { Coroutine, Handlers } from '../support/Coroutine';

export function run<R>(coroutine: Coroutine<R>, handlers: Handlers): R {
  let last: unknown;
  for (const request of coroutine) {
    const handler = Object.hasOwn(handlers, request.type) ? handlers[request.type] : undefined;
    if (!handler) throw new Error(`Nobody handles requests of type '${request.type}'.`);
    last = handler(request);
  }
  return last as R;
}
