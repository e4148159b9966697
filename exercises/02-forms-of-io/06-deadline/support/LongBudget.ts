import type { Clock } from '#kit';

type Listener = Parameters<AbortSignal['addEventListener']>[1];

/** A budget that has a day, and knows who listens to its signal. */
export class LongBudget implements Clock {
  readonly signal = new AbortController().signal;
  readonly #listening: { listener: Listener; until: AbortSignal | undefined }[] = [];

  constructor(readonly clock: Clock) {
    const { signal } = this;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (
      type: string,
      listener: Listener,
      options?: boolean | AddEventListenerOptions,
    ) => {
      const until = typeof options === 'object' ? options.signal : undefined;
      this.#listening.push({ listener, until });
      add(type, listener, options);
    };
    signal.removeEventListener = (type: string, listener: Listener) => {
      const at = this.#listening.findIndex((one) => one.listener === listener);
      if (at >= 0) this.#listening.splice(at, 1);
      remove(type, listener);
    };
  }

  /** How many listen now. */
  get listeners(): number {
    return this.#listening.filter(({ until }) => !until?.aborted).length;
  }

  now(): number {
    return this.clock.now();
  }

  after(ms: number, callback: () => void): () => void {
    return this.clock.after(ms, callback);
  }

  remaining(): number {
    return 86_400_000 - this.clock.now();
  }
}
