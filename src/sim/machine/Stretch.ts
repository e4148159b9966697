import type { CodeKind } from './Workload';

/**
 * What a task does:
 * - `queued`: no thread has taken it up yet.
 * - `ready`: it could run, and waits for a core, or for its turn in the event loop.
 * - `running`: its own code is on a core.
 * - `waiting`: for I/O.
 * - `gil`: for the GIL.
 * - `handing`: a core hands it over: the pool's queue, pickling, the event loop's own work.
 */
export type TaskState = 'queued' | 'ready' | 'running' | 'waiting' | 'gil' | 'handing';

/** What a core does. `starting`: it starts a thread or a process. */
export type CoreState = 'idle' | 'running' | 'handing' | 'starting' | 'switching';

/** One thing for a while; times in milliseconds. The stretches of one task, or of one core, follow each other without a gap. */
export interface Stretch<State extends TaskState | CoreState> {
  readonly fromMs: number;
  readonly toMs: number;
  readonly state: State;
  /** The index of the task that a core works for. */
  readonly task?: number;
  /** Which code runs. */
  readonly code?: CodeKind;
  /** The core that a task is on. */
  readonly core?: number;
}

export type TaskStretch = Stretch<TaskState>;
export type CoreStretch = Stretch<CoreState>;
