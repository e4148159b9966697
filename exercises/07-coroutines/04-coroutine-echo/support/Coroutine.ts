import type { Interest } from '#kit';

/** A coroutine asks its scheduler to go on when there is something to read, or room to write. The answer is `undefined`. */
export interface WaitRequest {
  readonly type: 'wait';
  readonly fd: number;
  readonly event: Interest['event'];
}

/** A coroutine asks its scheduler to be left alone for so many milliseconds, 0 or more. The answer is `undefined`. */
export interface SleepRequest {
  readonly type: 'sleep';
  readonly ms: number;
}

/** A coroutine asks its scheduler to run another one, too. The answer is the `Job`. */
export interface SpawnRequest {
  readonly type: 'spawn';
  readonly coroutine: Coroutine<unknown>;
}

export type Request = WaitRequest | SleepRequest | SpawnRequest;

/** A generator that yields requests to whoever runs it, and returns an `R` at its end. */
// biome-ignore lint/suspicious/noExplicitAny: each request has an answer of its own type, and a generator has one type for all that is sent in
export type Coroutine<R> = Generator<Request, R, any>;

/** How a coroutine has ended: with what it returned, or with what it threw. */
export type Outcome =
  | { readonly ended: 'returned'; readonly value: unknown }
  | { readonly ended: 'threw'; readonly value: unknown };

/** A coroutine that was given to a scheduler. It has no outcome as long as it has not ended. */
export interface Job {
  readonly outcome: Outcome | undefined;
}
