import type { End, LoopEvent } from '../../trace/LoopEvent';

const LONGEST_TRACE = 10_000;
/** Marks of statements between two events; a loop that does nothing to be seen makes as many within a second. */
const MOST_MARKS = 2_000_000;

/** Goes through everything once the trace has its end. */
export class Ended extends Error {
  override readonly name = 'Ended';
  constructor() {
    super('The run has ended.');
  }
}

/** Writes down what happens: the events of one run, in order, and how it ended. */
export class Recorder {
  readonly events: LoopEvent[] = [];
  end: End | undefined;
  private marks = 0;
  private readonly counts = new Map<string, number>();
  private readonly numbers = new Map<string, WeakMap<object, number>>();

  /** `onEvent` hears each event as it comes. */
  constructor(private readonly onEvent: (event: LoopEvent) => void = () => undefined) {}

  /** @throws Ended when there is no more to be written */
  emit(event: LoopEvent): void {
    this.check();
    if (this.events.length >= LONGEST_TRACE)
      this.stop({
        reason: 'steps',
        message:
          `The program took more than ${LONGEST_TRACE / 1000} 000 steps, and no more are recorded. ` +
          'A loop that does less shows the same.',
      });
    this.marks = 0;
    this.events.push(event);
    this.onEvent(event);
  }

  /** @throws Ended once the run has its end: whoever goes on nevertheless is ended again */
  check(): void {
    if (this.end) throw new Ended();
  }

  /** A line was passed that is no new event. */
  mark(line: number): void {
    this.check();
    if (++this.marks <= MOST_MARKS) return;
    this.stop({
      reason: 'endless',
      message: `Line ${line} was run two million times, and nothing came of it: the program holds the loop and never gives it back.`,
      line,
    });
  }

  /** The number of a thing: counted from 1, each kind for itself. */
  number(kind: 'future', thing: object): number {
    const known = this.known(kind).get(thing);
    if (known !== undefined) return known;
    const number = this.next(kind);
    this.known(kind).set(thing, number);
    return number;
  }

  /** Whether the thing has a number: it has been part of an event. */
  has(kind: 'future', thing: object): boolean {
    return this.known(kind).has(thing);
  }

  next(kind: 'future' | 'task' | 'handle' | 'pass'): number {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return number;
  }

  /** Ends the run from where it is. @throws Ended */
  stop(end: Omit<End, 'type'>): never {
    this.finish(end);
    throw new Ended();
  }

  /** Says how the run has ended; the first who says so is right. */
  finish(end: Omit<End, 'type'>): void {
    if (this.end) return;
    this.end = { type: 'end', ...end };
    this.events.push(this.end);
    this.onEvent(this.end);
  }

  private known(kind: string): WeakMap<object, number> {
    const known = this.numbers.get(kind) ?? new WeakMap<object, number>();
    this.numbers.set(kind, known);
    return known;
  }
}
