import { Kernel } from '#kit';

/** What came of a call in a thread, and how long it blocked that thread. */
export interface Ran<T> {
  readonly result: () => T;
  readonly ms: number;
}

/** A kernel on which a blocking call blocks the thread that makes it: the loop's own, or one of a pool. */
export class Machine extends Kernel {
  /** For how long the present call has blocked its thread; `undefined` in the loop's thread. */
  #blocked: number | undefined;

  /** Blocks the thread that calls it. Python: `time.sleep`. In the loop's thread nothing else happens meanwhile. */
  override sleep(ms: number): void {
    if (this.#blocked === undefined) super.sleep(ms);
    else this.#blocked += ms;
  }

  /** The time as this thread sees it. */
  override now(): number {
    return super.now() + (this.#blocked ?? 0);
  }

  /**
   * Makes a call in another thread. The simulation is at its end at once, and says how long the thread is not; until then nobody may see
   * what came of it.
   */
  inThread<T>(call: () => T): Ran<T> {
    this.#blocked = 0;
    try {
      const value = call();
      return { result: () => value, ms: this.#blocked };
    } catch (error) {
      const result = () => {
        throw error;
      };
      return { result, ms: this.#blocked };
    } finally {
      this.#blocked = undefined;
    }
  }
}
