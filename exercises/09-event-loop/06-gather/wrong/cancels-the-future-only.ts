/**
 * @belief Whoever cancels the future does not want its result any more.
 * @fails Cancel them all > cancels every child that is not done
 * @fails Cancel them all > is not done before a child is
 * @fails Cancel them all > says false when there was nobody left to cancel
 * @fails Cancel them all > waits for the last child when the exceptions are kept, for the first that fails when not
 * @tell You cancel the future, and not the work. The customer has left the page, and all of its queries go on. The future of `gather` stands for its
 * children: they are what can stop.
 */
import { type Coroutine, Future } from '#loop/future';
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
  const all = loop.createFuture<unknown[]>();
  let unfinished = futures.size;

  const onDone = (child: Future<T>) => {
    unfinished -= 1;
    if (all.done()) return;
    if (!returnExceptions && hasFailed(child)) all.setException(outcomeOf(child));
    else if (unfinished > 0) return;
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
