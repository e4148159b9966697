import type { Deps, FetchUser } from './Deps';

/** How a call ends: its promise answers or fails, later; or it gives a plain value or throws, at once. */
export type End = 'answers' | 'fails' | 'is there' | 'throws';

/** One call of `fetchUser`, whose deps do what a script says: the first call ends as its first word says, and so on. */
export class HeldDeps implements Deps {
  /** The calls, in their order: `connect()`, `ask(A's connection, 1)`. */
  readonly calls: string[] = [];
  /** How `fetchUser` has ended, or `is under way`. */
  outcome = 'is under way';
  readonly #name: string;
  readonly #script: readonly End[];
  /** Lets the promise that is held back end. */
  #end: (() => void) | undefined;

  constructor(script: readonly End[], name = 'A') {
    this.#script = script;
    this.#name = name;
  }

  connect(): Promise<string> | string {
    return this.#call('connect()', `${this.#name}'s connection`);
  }
  ask(connection: string, attempt: number): Promise<string> | string {
    return this.#call(`ask(${connection}, ${attempt})`, `${this.#name}'s user`);
  }
  pause(attempt: number): Promise<void> | void {
    return this.#call(`pause(${attempt})`, undefined);
  }
  close(connection: string): Promise<void> | void {
    return this.#call(`close(${connection})`, undefined);
  }

  /** Calls `fetchUser` with these deps. Only what happens during the call has happened then. */
  begin(fetchUser: FetchUser): void {
    try {
      fetchUser(this).then(
        (user) => {
          this.outcome = `answered ${user}`;
        },
        (error: unknown) => {
          this.outcome = `failed with ${error}`;
        },
      );
    } catch (error) {
      this.outcome = `threw ${error} at its caller`;
    }
  }

  /** Lets the call that is under way end. Whoever waits for it goes on when all are let go on. */
  end(): void {
    const end = this.#end;
    this.#end = undefined;
    end?.();
  }

  /** Whether a call is under way that can end. */
  get canEnd(): boolean {
    return this.#end !== undefined;
  }

  /** `called connect(), ask(A's connection, 1), and is under way`. */
  get story(): string {
    return `called ${this.calls.join(', ') || 'nothing'}, and ${this.outcome}`;
  }

  #call<T>(call: string, answer: T): Promise<T> | T {
    const end = this.#script[this.calls.length];
    this.calls.push(call);
    // A function that calls without end would hold up the test for ever.
    if (this.calls.length > 20) return new Promise(() => {});
    const error = new Error(`${call} ${end}`);
    if (end === 'throws') throw error;
    if (end === 'is there') return answer;
    return new Promise((resolve, reject) => {
      if (end === 'answers') this.#end = () => resolve(answer);
      if (end === 'fails') this.#end = () => reject(error);
    });
  }
}
