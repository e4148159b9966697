/** What threads share, and what an access is made to: a cell or a lock. Two of them are one only if they are the same object. */
export interface Place {
  readonly name: string;
}

export type AccessKind =
  | 'read'
  | 'write'
  | 'swap'
  | 'wait'
  | 'acquire'
  | 'tryAcquire'
  | 'release'
  /** A bare `yield`: a step of which nothing is known. */
  | 'unknown';

/** One step of a thread: what it is about to do to shared memory. Nothing of another thread comes between its begin and its end. */
export class Access {
  readonly kind: AccessKind;
  readonly place: Place;
  /** `reads counter`. */
  readonly words: string;
  /** Whether the thread could take the step now. Depends on `place` alone. */
  readonly isReady: () => boolean;
  /** What came of it: `0`. Empty before the step is taken, and where there is nothing to say. */
  found = '';
  /** What is written, where something is. */
  value: unknown;

  constructor(kind: AccessKind, place: Place, words: string, isReady: () => boolean = () => true) {
    this.kind = kind;
    this.place = place;
    this.words = words;
    this.isReady = isReady;
  }

  /** `reads counter: 0`. */
  toString(): string {
    return this.found === '' ? this.words : `${this.words}: ${this.found}`;
  }
}

/**
 * A thread: a generator that stops before each access to what is shared, and goes on with it when it is told to.
 * It is handed its own name, `A`, at each step.
 */
export type Thread<Result = void> = Generator<Access | undefined, Result, string>;

/** Whether it may matter which of two threads' accesses comes first. */
export function areDependent(one: Access, other: Access): boolean {
  if (one.kind === 'unknown' || other.kind === 'unknown') return true;
  return one.place === other.place && !(looksOnly(one) && looksOnly(other));
}

function looksOnly({ kind }: Access): boolean {
  return kind === 'read' || kind === 'wait';
}
