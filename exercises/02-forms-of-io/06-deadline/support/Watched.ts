import { settle, type VirtualClock } from '#kit';

/** Moves the clock on, one millisecond after the other, and lets everything go on in between. */
export async function pass(clock: VirtualClock, ms: number): Promise<void> {
  await settle(50);
  for (let step = 0; step < ms; step += 1) {
    clock.advance(1);
    await settle(50);
  }
}

/** What `withDeadline` gives. One that throws is told apart from one that is rejected. */
export function promiseOf<T>(call: () => Promise<T>): Promise<T> {
  try {
    return call();
  } catch (error) {
    return Promise.reject(`withDeadline threw ${error instanceof Error ? error.name : error}`);
  }
}

/** A promise, and how it ended: `gave stock`, the name of an error, or `runs`. */
export class Watched {
  ended = 'runs';
  /** When it ended, in milliseconds. */
  at: number | undefined;

  constructor(promise: Promise<unknown>, clock: VirtualClock) {
    const note = (how: string) => {
      this.ended = how;
      this.at = clock.now();
    };
    promise.then(
      (result) => note(`gave ${result}`),
      (error: unknown) => note(error instanceof Error ? error.name : String(error)),
    );
  }

  /** `DeadlineExceeded at 3 ms`. */
  inWords(): string {
    return this.at === undefined ? this.ended : `${this.ended} at ${this.at} ms`;
  }
}
