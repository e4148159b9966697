/**
 * @belief A clock ticks: each millisecond the loop looks whether a timer is due.
 * @fails Keep the order > rings all that are due in one pass, the earliest first
 * @fails Keep the order > leaves a timer that a callback sets to the next pass, even one for now
 * @fails Keep the order > rings every four timers in the right order
 * @fails Sleep no longer than needed > sleeps until the next timer, at one stretch
 * @fails Sleep no longer than needed > only looks when a timer is overdue
 * @fails Sleep no longer than needed > calls in the same pass what poll queues, ahead of the timers that are due
 * @fails Cancel a timer > does not wake the loop
 * @tell Your loop wakes up each millisecond. Nothing rings too early, and all day long it wakes for nothing. How long is it until something is to be done?
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
    return this.kernel.now() / 1000;
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
    return this.#earliest() === undefined ? null : 1;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
