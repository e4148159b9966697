/**
 * @belief The time-out is the time until the next timer.
 * @fails Sleep no longer than needed > only looks when something is ready
 * @tell Your loop sleeps until the next timer, although something stands in the ready queue. Whoever is ready waits for somebody who is not. Look at the
 * ready queue first.
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
    const next = this.#earliest();
    if (next === undefined) return super.isIdle() ? null : 0;
    return Math.max(0, next.when - this.time()) * 1000;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
