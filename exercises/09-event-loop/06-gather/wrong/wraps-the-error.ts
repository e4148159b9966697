/**
 * @belief The one who waits has to know that the error comes from `gather`.
 * @fails Fail with the first > fails with the error of the child, as soon as one fails
 * @fails Fail with the first > says nothing of the failures after the first
 * @fails Fail with the first > takes a child that was cancelled for one that threw CancelledError
 * @fails Fail with the first > has failed when it comes back, if a child has failed before
 * @fails Fail with the first > ends as it should, whichever child ends when and how
 * @fails Cancel them all > cancels every child that is not done
 * @fails Cancel them all > is not done before a child is
 * @fails Cancel them all > ends with CancelledError, though the exceptions are kept or every child refuses
 * @fails Cancel them all > waits for the last child when the exceptions are kept, for the first that fails when not
 * @tell You pack the error into one of your own. Whoever waits asks for RangeError, or for a code of the database, and does not find it. Hand on the very
 * error that the child has thrown.
 */
import { CancelledError, type Coroutine, Future, type Scheduler } from '#loop/future';
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
  const children = Array.from(awaitables, (awaitable) => {
    const known = futures.get(awaitable);
    const child = known ?? (awaitable instanceof Future ? awaitable : loop.createTask(awaitable));
    futures.set(awaitable, child);
    return child;
  });
  const all = new GatheringFuture(loop, children);
  let unfinished = futures.size;

  const onDone = (child: Future<T>) => {
    unfinished -= 1;
    if (all.done()) return;
    if (!returnExceptions && hasFailed(child))
      all.setException(new Error('gather: a child has failed', { cause: outcomeOf(child) }));
    else if (unfinished > 0) return;
    else if (all.cancelRequested) all.setException(new CancelledError());
    else all.setResult(children.map(outcomeOf));
  };

  if (children.length === 0) all.setResult([]);
  const done: Future<T>[] = [];
  for (const child of futures.values()) {
    if (child.done()) done.push(child);
    else child.addDoneCallback(onDone);
  }
  for (const child of done) onDone(child);
  return all;
}

const hasFailed = (child: Future<unknown>) => child.cancelled() || child.exception() !== undefined;

function outcomeOf(child: Future<unknown>): unknown {
  try {
    return child.result();
  } catch (error) {
    return error;
  }
}

class GatheringFuture extends Future<unknown[]> {
  readonly #children: readonly Future<unknown>[];
  #cancelRequested = false;

  constructor(loop: Scheduler, children: readonly Future<unknown>[]) {
    super(loop);
    this.#children = children;
  }

  get cancelRequested(): boolean {
    return this.#cancelRequested;
  }

  override cancel(): boolean {
    if (this.done()) return false;
    const isHeard = this.#children.map((child) => child.cancel()).includes(true);
    if (isHeard) this.#cancelRequested = true;
    return isHeard;
  }
}
