import type { Future } from '#loop/future';
import type { EventLoop } from '#loop/task';
import { errorOf } from './errorOf';
import type { End } from './schedules';

/** A child of this name that ends as it is told to: before `gather` is called, or later. */
export function childThat(loop: EventLoop, { at, how }: End, name: string): Future<string> {
  const child = loop.createFuture<string>();
  const end = () => {
    if (how === 'gives') child.setResult(name);
    else if (how === 'throws') child.setException(errorOf(name));
    else child.cancel();
  };
  if (at === 0) end();
  else loop.callLater(at, end);
  return child;
}
