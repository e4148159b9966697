/** What can be delegated to: whatever a `for…of` can walk through, and a coroutine above all. It yields `Y` and returns `R`. */
export interface Inner<Y, R> {
  // biome-ignore lint/suspicious/noExplicitAny: what is sent in has the type that the inner one expects at that place
  [Symbol.iterator](): Iterator<Y, R, any>;
}

/** What `delegate` gives: it yields what the inner one yields, and returns what the inner one returns. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Outer<Y, R> = Generator<Y, R, any>;

export type Delegate = <Y, R>(inner: Inner<Y, R>) => Outer<Y, R>;
