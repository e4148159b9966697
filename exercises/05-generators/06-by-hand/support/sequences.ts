import type { Counter, MakeCounter } from './counter';

/** One call on a counter, and how it reads in a message. */
export interface Call {
  readonly text: string;
  readonly run: (counter: Counter) => IteratorResult<number, string | undefined>;
}

/** The error that `throwIn` throws into a counter. */
export const thrownIn = new Error('connection lost');

export const next = (...pieces: [] | [number]): Call => ({
  text: `next(${pieces.join()})`,
  run: (counter) => counter.next(...pieces),
});

export const throwIn: Call = {
  text: 'throw(error)',
  run: (counter) => counter.throw(thrownIn),
};

export const giveBack = (value: string): Call => ({
  text: `return('${value}')`,
  run: (counter) => counter.return(value),
});

/** What a call did, in words: `yielded 0`, `returned sold out`, `threw a TypeError`. */
export function inWords(call: Call, counter: Counter): string {
  try {
    const { value, done } = call.run(counter);
    return `${done ? 'returned' : 'yielded'} ${value}`;
  } catch (error) {
    if (error === thrownIn) return 'threw the error that was thrown in';
    // Each engine has its own words for "is running already".
    if (error instanceof TypeError) return 'threw a TypeError';
    return `threw ${error}`;
  }
}

/** What `release` does while the counter waits for it. */
export type Release = (counter: Counter, log: (line: string) => void) => void;

/** Makes the calls on a new counter, in their order: what each of them did, and what `release` did meanwhile. */
export function play(make: MakeCounter, calls: readonly Call[], release?: Release): string[] {
  let meanwhile: string[] = [];
  let inRelease = false;
  const counter = make(() => {
    meanwhile.push('called release');
    // A counter that calls `release` from within `release` would do so for ever.
    if (inRelease) return;
    inRelease = true;
    try {
      release?.(counter, (line) => meanwhile.push(line));
    } finally {
      inRelease = false;
    }
  });
  return calls.map((call) => {
    meanwhile = [];
    const did = inWords(call, counter);
    return [...meanwhile, did].join(', ');
  });
}

/** A `release` that throws: the connection is gone already. */
export const failing: Release = () => {
  throw new Error('nothing to release');
};

/** A `release` that calls the counter back, while the counter waits for it. */
export const callingBack: Release = (counter, log) => {
  const answers = [next(), throwIn, giveBack('me too')]
    .map((call) => ({ text: call.text, did: inWords(call, counter) }))
    .filter(({ did }) => did !== 'threw a TypeError');
  if (answers.length === 0) log('refused every call from within');
  for (const { text, did } of answers) log(`at ${text} from within ${did}`);
};

/** A sequence of calls whose last answer is not the generator's. */
export interface Difference {
  readonly calls: string;
  readonly generator: string;
  readonly yours: string;
}

/**
 * Plays every sequence of these calls on both counters, the short ones first, and stops at the first difference. So that sequence is a
 * shortest one, and only its last call differs.
 */
export function firstDifference(
  generator: MakeCounter,
  yours: MakeCounter,
  calls: readonly Call[],
  longest: number,
  release?: Release,
): Difference | undefined {
  let sequences: (readonly Call[])[] = [[]];
  for (let length = 1; length <= longest; length += 1) {
    sequences = sequences.flatMap((sequence) => calls.map((call) => [...sequence, call]));
    for (const sequence of sequences) {
      const wanted = play(generator, sequence, release).at(-1) ?? '';
      const got = play(yours, sequence, release).at(-1) ?? '';
      if (got !== wanted) {
        const made = sequence.map((call) => call.text).join(', ');
        return { calls: made, generator: wanted, yours: got };
      }
    }
  }
  return undefined;
}
