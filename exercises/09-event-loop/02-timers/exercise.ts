import type { Kernel } from '#kit';
import { Handle, EventLoop as ReadyQueueLoop } from '#loop/ready-queue';
import { Heap } from './support/Heap';

/** A callback that waits for its time. */
export class TimerHandle extends Handle {
  /** In seconds. */
  readonly when: number;

  constructor(when: number, callback: () => void) {
    super(callback);
    this.when = when;
  }
}

/** A loop that sleeps until something is to be done. */
export class EventLoop extends ReadyQueueLoop {
  readonly kernel: Kernel;
  /** The earliest timer is on top. Is that all that has to be known about the order? */
  protected readonly timers = new Heap<TimerHandle>((a, b) => a.when < b.when);

  constructor(kernel: Kernel) {
    super();
    this.kernel = kernel;
  }

  /** The kernel's time, in seconds. */
  time(): number {
    return -1;
  }

  /** Sets a timer that is due in `delay` seconds. */
  callLater(delay: number, callback: () => void): TimerHandle {
    return new TimerHandle(-1, callback);
  }

  /** Sets a timer that is due when `time` is `when`. */
  callAt(when: number, callback: () => void): TimerHandle {
    return new TimerHandle(-1, callback);
  }

  /** Sleeps. This is done, and the only place where the loop sleeps. */
  poll(timeoutMs: number | null): void {
    this.kernel.select([], timeoutMs);
  }

  /** Polls, with the right time-out; puts the timers that are due into the ready queue; runs what is ready. */
  override runOnce(): void {
    super.runOnce();
  }

  /** Whether nothing is ready, and no timer is left that will ring. */
  override isIdle(): boolean {
    return super.isIdle();
  }
}
