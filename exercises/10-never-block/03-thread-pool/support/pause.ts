import type { Coroutine, EventLoop } from '#loop';

/** `asyncio.sleep` on this loop, in seconds. */
export function* pause(loop: EventLoop, seconds: number): Coroutine<void> {
  const future = loop.createFuture<void>();
  const timer = loop.callLater(seconds, () => future.setResult());
  try {
    yield* future;
  } finally {
    timer.cancel();
  }
}
