/** One thing that a thread does. `ms` is greater than 0. */
export interface Step {
  /** `bytecode`: one instruction, which needs the GIL and cannot be cut. `io`: something that runs without the GIL. */
  kind: 'bytecode' | 'io';
  ms: number;
}

/** A thread and what it has to do, one step after another. */
export interface Thread {
  name: string;
  steps: readonly Step[];
}

/** What one thread does for some time: it runs bytecode, waits for the GIL, or is in I/O. Times are in milliseconds. */
export interface Slice {
  thread: string;
  doing: 'run' | 'wait' | 'io';
  from: number;
  to: number;
}

/** So many bytecodes of so many milliseconds each. */
export function bytecodes(count: number, ms = 1): Step[] {
  return Array.from({ length: count }, () => ({ kind: 'bytecode', ms }));
}

/** A wait for a socket, a sleep, or C code that drops the GIL. */
export function io(ms: number): Step[] {
  return [{ kind: 'io', ms }];
}
