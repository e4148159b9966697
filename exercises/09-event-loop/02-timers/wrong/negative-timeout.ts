/**
 * @belief The next timer lies in the future.
 * @fails Keep the order > rings all that are due in one pass, the earliest first
 * @fails Sleep no longer than needed > only looks when a timer is overdue
 * @tell A callback held the loop for longer than the next timer had left, and you ask `select` for a negative time-out. Whatever is overdue is as far away
 * as it can be: not at all.
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
    const next = this.#earliest();
    return next === undefined ? null : (next.when - this.time()) * 1000;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
