/**
 * @belief To run them all is to run each of them.
 * @fails Wait for all of them > begins all of them in the next pass, in their order
 * @fails Wait for all of them > gives the results in the order of the awaitables, when the slowest is ready
 * @fails Fail with the first > fails with the error of the child, as soon as one fails
 * @fails Fail with the first > lets the siblings run on
 * @fails Fail with the first > says nothing of the failures after the first
 * @fails Fail with the first > takes a child that was cancelled for one that threw CancelledError
 * @fails Fail with the first > has failed when it comes back, if a child has failed before
 * @fails Fail with the first > ends as it should, whichever child ends when and how
 * @fails Keep the exceptions > gives CancelledError in the place of a child that was cancelled
 * @fails Cancel them all > waits for the last child when the exceptions are kept, for the first that fails when not
 * @tell Your second query begins when the first has ended. Three queries take as long as all three together, and `gather` has gained nothing. A task
 * runs by itself once it is made: make all of them first, and wait then.
 */
import { CancelledError, type Coroutine, Future } from '#loop/future';
import type { EventLoop } from '#loop/task';

export type Awaitable<T> = Future<T> | Coroutine<T>;

export function gather<T>(
  loop: EventLoop,
  awaitables: Iterable<Awaitable<T>>,
  options?: { readonly returnExceptions?: false },
): Future<T[]>;
export function gather<T>(
  loop: EventLoop,
  awaitables: Iterable<Awaitable<T>>,
  options?: { readonly returnExceptions?: boolean },
): Future<unknown[]>;
export function gather<T>(
  loop: EventLoop,
  awaitables: Iterable<Awaitable<T>>,
  { returnExceptions = false }: { readonly returnExceptions?: boolean } = {},
): Future<unknown[]> {
  const futures = new Map<Awaitable<T>, Future<T>>();
  const order = [...awaitables];
  const toDo = [...new Set(order)];
  const all = loop.createFuture<unknown[]>();
  let current: Future<T> | undefined;
  let cancelRequested = false;
  all.cancel = () => {
    if (all.done()) return false;
    const isHeard = current?.cancel() ?? false;
    for (const awaitable of toDo) if (awaitable instanceof Future) awaitable.cancel();
    if (isHeard) cancelRequested = true;
    return isHeard;
  };

  const next = (): void => {
    const awaitable = toDo.shift();
    if (awaitable === undefined) {
      if (cancelRequested) all.setException(new CancelledError());
      else all.setResult(order.map((one) => outcomeOf(futures.get(one))));
      return;
    }
    current = awaitable instanceof Future ? awaitable : loop.createTask(awaitable);
    futures.set(awaitable, current);
    if (current.done()) onDone(current);
    else current.addDoneCallback(onDone);
  };
  const onDone = (child: Future<T>): void => {
    if (!returnExceptions && hasFailed(child)) all.setException(outcomeOf(child));
    else next();
  };
  next();
  return all;
}

const hasFailed = (child: Future<unknown>) => child.cancelled() || child.exception() !== undefined;

function outcomeOf(child: Future<unknown> | undefined): unknown {
  try {
    return child?.result();
  } catch (error) {
    return error;
  }
}
