/** What a task does next, for `ms` milliseconds. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Above 0. Of a wait: as long as the other side needs. */
  readonly ms: number;
}

/**
 * - `py`: Python bytecode; needs the GIL where there is one.
 * - `c`: C code that has released the GIL: `hashlib` on more than 2047 bytes, `zlib`, NumPy kernels.
 * - `held`: C code that keeps the GIL to its end: a regular expression, `sorted`, `json.loads`.
 * - `io`: a wait that the strategy can overlap: a socket, `asyncio.sleep`.
 * - `sleep`: a wait in a call that blocks its thread whatever the strategy: `time.sleep`, a synchronous database driver.
 */
export type SegmentKind = 'py' | 'c' | 'held' | 'io' | 'sleep';

/** Code that a core runs. */
export type CodeKind = 'py' | 'c' | 'held';

export interface Task {
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** All tasks are there from the start, in this order. */
export type Workload = readonly Task[];
