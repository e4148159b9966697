/**
 * @belief All results are there when no place is undefined any more.
 * @fails Wait for all of them > takes undefined for a result like any other
 * @fails Fail with the first > ends as it should, whichever child ends when and how
 * @tell A query that gives nothing is never done, in your eyes: you look whether its place is filled, and it is filled with undefined. A value cannot
 * say that it is not there. Count the children, or ask them.
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

  const onDone = (child: Future<T>) => {
    if (all.done()) return;
    if (!returnExceptions && hasFailed(child)) all.setException(outcomeOf(child));
    else if (children.some((one) => !one.done() || outcomeOf(one) === undefined)) return;
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
