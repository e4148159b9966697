/**
 * @belief Whether it is time is a comparison of two numbers.
 * @fails Ring at the right time > rings when less than a microsecond is missing
 * @tell `0.1 + 0.2` is 0.30000000000000004, and the clock cannot show that. Your timer misses its time by nothing, and rings a pass later. The clock has
 * steps: how near is near enough?
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
    const now = this.time();
    for (let timer = this.#earliest(); timer && timer.when <= now; timer = this.#earliest()) {
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
    return next === undefined ? null : Math.max(0, next.when - this.time()) * 1000;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
