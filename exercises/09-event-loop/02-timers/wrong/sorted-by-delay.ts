/**
 * @belief The timer with the shortest delay is the next one.
 * @fails Ring at the right time > compares times and not delays
 * @tell You compare delays. A delay of 0.1 s that begins now may end after one of 0.2 s that began a while ago. What can be compared is the time at which
 * each is due.
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
  readonly delay: number;
}

export class EventLoop extends ReadyQueueLoop {
  readonly kernel: Kernel;
  readonly #scheduled = new Heap<Scheduled>(
    (a, b) => a.delay < b.delay || (a.delay === b.delay && a.order < b.order),
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
    this.#scheduled.push({ timer, order: this.#count, delay: when - this.time() });
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
    return next === undefined ? null : Math.max(0, next.when - this.time()) * 1000;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
