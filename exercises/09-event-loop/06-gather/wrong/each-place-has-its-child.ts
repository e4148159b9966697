/**
 * @belief Each awaitable is a child.
 * @fails Wait for all of them > gives one child two places when it is given twice
 * @tell A coroutine that is given twice gets two tasks, and both run the same generator: one of them finds it at its end, and gives undefined. Or they
 * step on it in turn, each with the answers of the other. Remember what came of each awaitable.
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
  const children = Array.from(awaitables, (awaitable) =>
    awaitable instanceof Future ? awaitable : loop.createTask(awaitable),
  );
  const all = new GatheringFuture(loop, children);
  let unfinished = children.length;

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
  for (const child of children) {
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
