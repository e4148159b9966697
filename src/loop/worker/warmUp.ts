import { recordRun } from '../recordRun';

/** How often the small program runs before the engine has seen its own code often enough to compile it well. */
export const WARM_ROUNDS = 6;

/** A small program with a little of all that programs and the loop's files are made of. */
const part = `
  export interface Scheduler<T = void> { callSoon(callback: () => T): unknown }
  type State<T> = { readonly is: 'pending' } | { readonly is: 'done'; readonly value: T };
  export class Future<T extends object> extends Object implements Scheduler {
    static readonly #most: number = 3;
    readonly #callbacks: ((value: T) => void)[] = [];
    #state: State<T> = { is: 'pending' };
    constructor(private readonly loop: Scheduler, readonly name = \`Task-\${Future.#most}\`) { super(); }
    override toString(): string { return this.#state.is === 'done' ? String(this.#state.value) : this.name; }
    callSoon(callback: () => void): void { this.#callbacks.push(callback as never); }
    *[Symbol.iterator](): Generator<this, void, undefined> { if (this.#state.is === 'pending') yield this; }
  }
`;
const program = `
  ${part}
  async function order(name: string, ms: number = 10): Promise<string> {
    for (let n = 0; n < 3; n++) { if (n === 1) continue; await null; console.log(name, n); }
    try { await new Promise<void>((done) => setTimeout(done, ms)); } finally { console.log(name, [ms]); }
    return name as string;
  }
  const all = await Promise.all(['A', 'B'].map((name) => order(name)));
  console.log(all.length, [...new Future({ callSoon: () => {} })].length);
`;

/** One round: reads, marks and runs the small program. */
export function warmUp(): void {
  recordRun(program, { files: [] });
}
