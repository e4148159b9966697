/** What a coroutine asks of whoever runs it: a plain object. `type` says what kind of question it is, the rest is up to that kind. */
export interface Request {
  readonly type: string;
  readonly [detail: string]: unknown;
}

/**
 * A generator that yields requests, and returns an `R` at its end. `yield request` has the value that is sent in as the answer, or throws
 * the error that is thrown in.
 */
// biome-ignore lint/suspicious/noExplicitAny: each request has an answer of its own type, and a generator has one type for all that is sent in
export type Coroutine<R> = Generator<Request, R, any>;

/** Who answers, by the `type` of the request. What a handler returns is the answer. */
// biome-ignore lint/suspicious/noExplicitAny: each handler knows the requests of its own type
export type Handlers = Readonly<Record<string, (request: any) => unknown>>;
