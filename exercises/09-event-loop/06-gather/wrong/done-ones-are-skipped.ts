/**
 * @belief A child that is done need not be waited for.
 * @fails Wait for all of them > is done when it comes back, if there is nothing to wait for
 * @fails Fail with the first > has failed when it comes back, if a child has failed before
 * @fails Fail with the first > ends as it should, whichever child ends when and how
 * @fails Keep the exceptions > ends as it should, whichever child ends when and how, with the exceptions kept
 * @tell It need not be waited for, and it has to be counted. You skip a child that is done already: either the count never comes to its end, or its
 * failure is overlooked.
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
    if (!returnExceptions && hasFailed(child)) all.setException(outcomeOf(child));
    else if (unfinished > 0) return;
    else if (all.cancelRequested) all.setException(new CancelledError());
    else all.setResult(children.map(outcomeOf));
  };

  if (children.length === 0) all.setResult([]);
  for (const child of futures.values()) if (!child.done()) child.addDoneCallback(onDone);
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
