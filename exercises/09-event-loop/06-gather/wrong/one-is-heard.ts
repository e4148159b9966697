/**
 * @belief To know whether a child was cancelled, ask until one says true.
 * @fails Cancel them all > cancels every child that is not done
 * @tell You stop at the first child that says true, for `some` looks no further when it knows the answer. Its siblings are never asked to stop. Cancel
 * all of them, and look at the answers then.
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
    const isHeard = this.#children.some((child) => child.cancel());
    if (isHeard) this.#cancelRequested = true;
    return isHeard;
  }
}
