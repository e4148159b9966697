/** What may be awaited: a promise, or a value that is there already. */
type Awaitable<T> = Promise<T> | T;

/** What `fetchUser` calls. Each of the four may also throw. */
export interface Deps {
  /** Gives a connection. */
  connect(): Awaitable<string>;
  /** Gives the user's name. Fails when the database is busy. `attempt` is 1, 2 or 3. */
  ask(connection: string, attempt: number): Awaitable<string>;
  /** Is done when it is time for another attempt. */
  pause(attempt: number): Awaitable<void>;
  /** Gives the connection back. */
  close(connection: string): Awaitable<void>;
}

/** `fetchUser`, and whatever does the same. */
export type FetchUser = (deps: Deps) => Promise<string>;
