import { settle } from '#kit';
import { HeldCalls } from './HeldCalls';

/** Promises hand their results on in microtasks, some for each `await` on the way. So many are enough for any sensible answer. */
const TURNS = 30;

/** `mapLimit` with the calls of a test, and what has become of it. */
export type MapLimit = (
  items: readonly string[],
  limit: number,
  fn: (item: string) => Promise<string>,
) => Promise<string[]>;

/** One call of `mapLimit` that a test follows from event to event. */
export class Run {
  readonly calls: HeldCalls;
  /** `is under way`, `answered stock of A, stock of B`, `failed with Error: A fails`. */
  outcome = 'is under way';

  constructor(mapLimit: MapLimit, items: readonly string[], limit: number, throwing?: string[]) {
    this.calls = new HeldCalls(throwing);
    try {
      mapLimit(items, limit, this.calls.fn).then(
        (answers) => {
          this.outcome = `answered ${Array.from(answers, String).join(', ') || 'nothing'}`;
        },
        (error: unknown) => {
          this.outcome = `failed with ${error}`;
        },
      );
    } catch (error) {
      this.outcome = `threw ${error} at its caller`;
    }
  }

  /** Plays events such as `A answers, B fails`; after each, everybody goes on who can. */
  async play(events: string): Promise<this> {
    await settle(TURNS);
    for (const event of events.split(', ').filter(Boolean)) {
      const [item = '', how] = event.split(' ');
      this.calls.end(item, how === 'fails' ? 'fails' : 'answers');
      await settle(TURNS);
    }
    return this;
  }
}
