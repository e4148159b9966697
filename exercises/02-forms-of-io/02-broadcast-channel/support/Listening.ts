/** The part of a subscription that is played with. */
export interface Played {
  next(): Promise<IteratorResult<number, undefined>>;
  return(): Promise<IteratorResult<number, undefined>>;
  readonly lost: number;
}

/** Calls `next`, and writes down how each call ended: a message, `done`, the name of an error, or `waits`. */
export class Listening {
  readonly got: string[] = [];

  constructor(readonly subscription: Played) {}

  next(): void {
    const call = this.got.push('waits') - 1;
    this.#ask().then(
      ({ done, value }) => {
        this.got[call] = done ? 'done' : String(value);
      },
      (error: unknown) => {
        this.got[call] = error instanceof Error ? error.name : String(error);
      },
    );
  }

  /** A `next` that throws is told apart from one that is rejected. */
  #ask(): Promise<IteratorResult<number, undefined>> {
    try {
      return this.subscription.next();
    } catch (error) {
      return Promise.reject(`next threw ${error instanceof Error ? error.name : String(error)}`);
    }
  }

  leave(): void {
    this.subscription.return().catch(() => this.got.push('return was rejected'));
  }
}
