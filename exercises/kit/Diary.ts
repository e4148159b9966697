import { BusyWaiting, Deadlock } from './errors';

/** What the diary needs of a loop. */
interface Loop {
  time(): number;
  isIdle(): boolean;
  runOnce(): void;
  setExceptionHandler(handler: (error: unknown) => void): void;
}

/** What can be said of a future. */
interface Box {
  done(): boolean;
  /** Throws what the future has failed with; an error called CancelledError when it was cancelled. */
  result(): unknown;
}

/** Writes down what happens on a loop, each line with the time at which it does: `0.01 s: got hello`. */
export class Diary {
  readonly lines: string[] = [];
  readonly #loop: Loop;

  constructor(loop: Loop) {
    this.#loop = loop;
    loop.setExceptionHandler((error) => this.note(`a callback threw ${error}`));
  }

  note(...what: readonly unknown[]): void {
    this.lines.push(`${this.#loop.time()} s: ${what.join(' ')}`);
  }

  /** Makes passes until there is nothing left to do, 100 at most. If they do not end there, the last line says so. */
  runToTheEnd(): string[] {
    try {
      for (let pass = 0; pass < 100 && !this.#loop.isIdle(); pass += 1) this.#loop.runOnce();
    } catch (error) {
      if (error instanceof Deadlock) this.note('the loop sleeps, and nothing will ever wake it');
      else if (error instanceof BusyWaiting) this.note('the loop asks and asks, and never sleeps');
      else throw error;
      return this.lines;
    }
    if (!this.#loop.isIdle()) this.note('the loop is still busy after 100 passes');
    return this.lines;
  }
}

/** How a future ended, in words: `gave 7`, `ended`, `threw BrokenPipe`, `was cancelled`, `is pending`. */
export function inWords(future: Box, show: (value: unknown) => string = String): string {
  if (!future.done()) return 'is pending';
  try {
    const result = future.result();
    return result === undefined ? 'ended' : `gave ${show(result)}`;
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return name === 'CancelledError' ? 'was cancelled' : `threw ${name}`;
  }
}
