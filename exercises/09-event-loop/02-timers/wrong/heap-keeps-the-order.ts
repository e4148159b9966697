/**
 * @belief A heap keeps the order in which things were put in.
 * @fails Keep the order > rings in the order of the calls at one and the same time
 * @fails Keep the order > rings every four timers in the right order
 * @fails Cancel a timer > rings what is left of every four timers
 * @tell A heap sorts by what you tell it to compare, and by nothing else. For two timers of one time, your comparison says "neither", and the heap is free
 * to give you either. Who was first?
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
  readonly #scheduled = new Heap<Scheduled>((a, b) => a.timer.when < b.timer.when);
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
    return next === undefined ? null : Math.max(0, next.when - this.time()) * 1000;
  }

  #earliest(): TimerHandle | undefined {
    while (this.#scheduled.peek()?.timer.cancelled) this.#scheduled.pop();
    return this.#scheduled.peek()?.timer;
  }
}
