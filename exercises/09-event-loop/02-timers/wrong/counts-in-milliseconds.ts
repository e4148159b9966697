/**
 * @belief A time is a number of milliseconds.
 * @fails Ring at the right time > tells the time in seconds
 * @fails Ring at the right time > rings when the delay is over
 * @fails Ring at the right time > counts a delay from the moment of the call
 * @fails Ring at the right time > rings the earliest first, whichever was set first
 * @fails Ring at the right time > compares times and not delays
 * @fails Ring at the right time > does not ring early when poll comes back early
 * @fails Ring at the right time > rings when less than a microsecond is missing
 * @fails Keep the order > rings in the order of the calls at one and the same time
 * @fails Keep the order > rings all that are due in one pass, the earliest first
 * @fails Keep the order > rings every four timers in the right order
 * @fails Sleep no longer than needed > sleeps until the next timer, at one stretch
 * @fails Sleep no longer than needed > calls in the same pass what poll queues, ahead of the timers that are due
 * @fails Cancel a timer > does not ring
 * @fails Cancel a timer > does not wake the loop
 * @fails Cancel a timer > takes back a timer that is in the ready queue already
 * @fails Cancel a timer > rings what is left of every four timers
 * @tell The kernel counts in milliseconds, and your loop hands its numbers on. The loop's own times are seconds, as in asyncio: `callLater(0.2, …)` is a fifth
 * of a second.
 */
import type { Kernel } from '#kit';
import { Handle, EventLoop as ReadyQueueLoop } from '#loop/ready-queue';
import { Heap } from '../support/Heap';

export class TimerHandle extends Handle {
  readonly when: number;

  constructor(when: number, callback: () => void) {
    super(callback);
    this.when = when;
  }
}

interface Scheduled {
  readonly timer: TimerHandle;
  readonly order: number;
}

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

  time(): number {
    return this.kernel.now();
  }

  callLater(delay: number, callback: () => void): TimerHandle {
    return this.callAt(this.time() + delay, callback);
  }

  callAt(when: number, callback: () => void): TimerHandle {
    const timer = new TimerHandle(when, callback);
    this.#scheduled.push({ timer, order: this.#count });
    this.#count += 1;
    return timer;
  }

  poll(timeoutMs: number | null): void {
    this.kernel.select([], timeoutMs);
  }

  override runOnce(): void {
    this.poll(this.#timeoutMs());
    const end = this.time() + 1e-6;
    for (let timer = this.#earliest(); timer && timer.when < end; timer = this.#earliest()) {
      this.#scheduled.pop();
      super.callSoon(timer.run.bind(timer));
    }
    super.runOnce();
  }

  override isIdle(): boolean {
    return super.isIdle() && this.#earliest() === undefined;
  }

  #timeoutMs(): number | null {
    if (!super.isIdle()) return 0;
    const next = this.#earliest();
    return next === undefined ? null : Math.max(0, next.when - this.time());
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
