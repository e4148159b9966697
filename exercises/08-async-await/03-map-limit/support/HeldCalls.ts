import { WatchedPromise } from '#kit';

interface Call {
  readonly item: string;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** The calls of an `fn`, whose answers are held back until a test lets them go. */
export class HeldCalls {
  /** The items for which `fn` was called, in that order. */
  readonly begun: string[] = [];
  /** The items whose calls have not ended, the oldest first. */
  readonly underWay: string[] = [];
  /** How many calls were under way at one time, at most. */
  most = 0;
  readonly #calls: Call[] = [];
  readonly #promises: WatchedPromise<unknown>[] = [];
  readonly #throwing: readonly string[];

  /** @param throwing the items at which `fn` throws instead of giving a promise */
  constructor(throwing: readonly string[] = []) {
    this.#throwing = throwing;
  }

  readonly fn = (item: string): Promise<string> => {
    this.begun.push(item);
    if (this.#throwing.includes(item)) throw new Error(`${item} fails`);
    this.underWay.push(item);
    this.most = Math.max(this.most, this.underWay.length);
    return new WatchedPromise<string>((resolve, reject) => {
      this.#calls.push({ item, resolve, reject });
    }, this.#promises);
  };

  /** Lets the oldest call with this item answer, or fail. Whoever waits for it goes on at the next `settle`. */
  end(item: string, how: 'answers' | 'fails'): void {
    const at = this.#calls.findIndex((call) => call.item === item);
    const [call] = at >= 0 ? this.#calls.splice(at, 1) : [];
    if (!call) return;
    this.underWay.splice(this.underWay.indexOf(item), 1);
    if (how === 'answers') call.resolve(`stock of ${item}`);
    else call.reject(new Error(`${item} fails`));
  }

  /** Whether something has failed to which nobody listens. */
  get hasUnheardFailure(): boolean {
    return this.#promises.some(({ isUnhandled }) => isUnhandled);
  }
}
