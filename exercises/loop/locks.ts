import type { Future } from '#loop/future';
import * as parts from '#loop/synchronisation';
import { getRunningLoop } from './running';

/** Waits on whichever loop runs when somebody has to wait. asyncio: `mixins._LoopBoundMixin`. */
const runningLoop = { createFuture: <T>(): Future<T> => getRunningLoop().createFuture<T>() };

/** One holder at a time. asyncio: `Lock`. */
export class Lock extends parts.Lock {
  constructor() {
    super(runningLoop);
  }
}

/** `value` holders at a time. asyncio: `Semaphore`. */
export class Semaphore extends parts.Semaphore {
  constructor(value?: number) {
    super(runningLoop, value);
  }
}

/** First in, first out, with room for `maxsize` items, or for any number. asyncio: `Queue`. */
export class Queue<T> extends parts.Queue<T> {
  constructor(maxsize?: number) {
    super(runningLoop, maxsize);
  }
}
