import type { Coroutine, Future } from '#loop/future';
import type { EventLoop } from '#loop/task';

/** What `gather` takes: a future, or a coroutine of which it makes a task. */
export type Awaitable<T> = Future<T> | Coroutine<T>;

/** All results, in the order of the awaitables. The first two signatures only say which type the list has. */
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
  // - Of what do you make a task, and of what not?
  // - How do you know that the last child is done?
  // - What does the `cancel` of this future do? It is a future's own, and knows of no children.
  return loop.createFuture<unknown[]>();
}
