import { settle } from '#kit';
import type { Computer } from './Computer';

/** How a promise has ended so far, in words: `gave [1, 2]`, `threw RangeError: …`, `waits`. */
export class Told {
  words = 'waits';

  constructor(start: () => Promise<unknown>) {
    try {
      start().then(
        (value) => {
          this.words = value === undefined ? 'ended' : `gave ${JSON.stringify(value)}`;
        },
        (error) => {
          this.words = `threw ${error}`;
        },
      );
    } catch (error) {
      this.words = `threw ${error} before it gave a promise`;
    }
  }

  /** The words up to the first colon: `threw BrokenProcessPool`. */
  get kind(): string {
    return this.words.split(':')[0] ?? '';
  }
}

/** Lets all processes work, the first first, until none has anything to do; 60 moves at most. */
export async function finishAll(computer: Computer): Promise<void> {
  for (let move = 0; move < 60; move += 1) {
    await settle();
    const [process] = computer.busy();
    if (!process) return;
    process.goOn();
  }
}
