/** What `makeCounter` makes: the part of a generator that callers use. */
export interface Counter {
  next(pieces?: number): IteratorResult<number, string | undefined>;
  throw(error: unknown): IteratorResult<number, string | undefined>;
  return(value: string): IteratorResult<number, string | undefined>;
  [Symbol.iterator](): Counter;
}

/** Makes a counter. It calls `release` in its `finally`. */
export type MakeCounter = (release: () => void) => Counter;
