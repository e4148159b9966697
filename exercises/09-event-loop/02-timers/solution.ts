import type { Kernel } from '#kit';
import { Handle, EventLoop as ReadyQueueLoop } from '#loop/ready-queue';
import { Heap } from './support/Heap';

/** Two times that are nearer to each other than this, in seconds, are the same time. asyncio: `_clock_resolution`. */
const CLOCK_RESOLUTION = 1e-6;

/** A callback that waits for its time. asyncio: `events.TimerHandle`. */
export class TimerHandle extends Handle {
  /** In seconds, on the clock of `EventLoop.time`. */
  readonly when: number;

  constructor(when: number, callback: () => void) {
    super(callback);
    this.when = when;
  }
}

interface Scheduled {
  readonly timer: TimerHandle;
  /** How many were scheduled before it: of two timers with one time, the older goes first. */
  readonly order: number;
}

/** A loop that sleeps until something is to be done. asyncio: `BaseEventLoop`. */
export class EventLoop extends ReadyQueueLoop {
  readonly kernel: Kernel;
  readonly #scheduled = new Heap<Scheduled>(
    (a, b) => a.timer.when < b.timer.when || (a.timer.when === b.timer.when && a.order < b.order),
  );
  #count = 0;

  constructor(kernel: Kernel) {
    super();
    this.kernel = kernel;
  }

  /** Seconds since the machine started. asyncio: `time`. */
  time(): number {
    return this.kernel.now() / 1000;
  }

  /** Calls back in `delay` seconds, never earlier. asyncio: `call_later`. */
  callLater(delay: number, callback: () => void): TimerHandle {
    return this.callAt(this.time() + delay, callback);
  }

  /** Calls back when the clock shows `when`, in seconds. asyncio: `call_at`. */
  callAt(when: number, callback: () => void): TimerHandle {
    const timer = new TimerHandle(when, callback);
    this.#scheduled.push({ timer, order: this.#count });
    this.#count += 1;
    return timer;
  }

  /** The only place where the loop sleeps: `timeoutMs` at most, or without limit if it is `null`. */
  poll(timeoutMs: number | null): void {
    this.kernel.select([], timeoutMs);
  }

  /** One pass: sleep if nothing is ready, queue the timers that are due, call what is ready. asyncio: `_run_once`. */
  override runOnce(): void {
    this.poll(this.#timeoutMs());
    const end = this.time() + CLOCK_RESOLUTION;
    for (
      let timer = this.#earliest();
      timer !== undefined && timer.when < end;
      timer = this.#earliest()
    ) {
      this.#scheduled.pop();
      super.callSoon(timer.run.bind(timer));
    }
    super.runOnce();
  }

  /** Whether nothing is ready and nothing is scheduled. */
  override isIdle(): boolean {
    return super.isIdle() && this.#earliest() === undefined;
  }

  #timeoutMs(): number | null {
    if (!super.isIdle()) return 0;
    const next = this.#earliest();
    return next === undefined ? null : Math.max(0, next.when - this.time()) * 1000;
  }

  /** The next timer that will ring. Those on top of the heap that were cancelled are dropped. */
  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
