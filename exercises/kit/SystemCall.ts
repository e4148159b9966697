/** What `select` is asked for, and what it answers with. */
export interface Interest {
  readonly fd: number;
  readonly event: 'read' | 'write';
}

/** One line of the kernel's log, as strace(1) prints them for a real program. */
export type SystemCall =
  | (Outcome<number> & { readonly call: 'listen' })
  | (Outcome<number> & { readonly call: 'accept'; readonly fd: number })
  /** The result is how many bytes were read. */
  | (Outcome<number> & { readonly call: 'read'; readonly fd: number; readonly maxBytes: number })
  /** The result is how many of the `length` bytes were taken. */
  | (Outcome<number> & { readonly call: 'write'; readonly fd: number; readonly length: number })
  | (Outcome<void> & { readonly call: 'close'; readonly fd: number })
  | (Outcome<readonly Interest[]> & {
      readonly call: 'select';
      readonly interests: readonly Interest[];
      readonly timeoutMs: number | null;
    })
  | (Outcome<void> & { readonly call: 'sleep'; readonly ms: number });

interface Outcome<Result> {
  /** Milliseconds since boot when the call began. */
  readonly at: number;
  /** When it returned. Only `select` and `sleep` take time. */
  readonly until: number;
  readonly result?: Result;
  /** What it threw instead: `EAGAIN`. An error without a code is here by its name: `Deadlock`. */
  readonly error?: string;
}
