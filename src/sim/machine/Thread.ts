import type { CoreState, TaskState } from './Stretch';
import type { CodeKind } from './Workload';

/** What a thread asks of the kernel. Times in nanoseconds, whole numbers. */
export type Request =
  /** Time on a core. It can be taken away at the end of a quantum, and is given back. */
  | {
      readonly kind: 'compute';
      readonly ns: number;
      readonly state: Exclude<CoreState, 'idle' | 'switching'>;
      readonly code?: CodeKind;
      /** `interrupt` may end it early: Python bytecode, which looks for a request to drop the GIL. */
      readonly interruptible: boolean;
    }
  /** To sleep until it is woken, or for so long. */
  | {
      readonly kind: 'block';
      readonly state: TaskState | 'idle';
      readonly timeoutNs?: number;
    };

/** What the kernel says when it goes on: what is left of a computation, or whether a sleep ran to its limit. */
export interface Reply {
  readonly leftNs: number;
  readonly timedOut: boolean;
}

/** What a thread does, as a generator that yields what it wants next. */
export type Program<Result = void> = Generator<Request, Result, Reply>;

/** A thread of the operating system. The kernel changes it, its program sets `task`. */
export interface Thread {
  readonly program: Program;
  /** The index of the task that it works for. */
  task: number | undefined;
  status: 'ready' | 'on core' | 'blocked' | 'waking' | 'ended';
  lastCore: number | undefined;
  /** The computation that it is at, and how much of it is left. */
  work: Extract<Request, { kind: 'compute' }> | undefined;
  leftNs: number;
  /** `interrupt` came while it had no core. */
  interrupted: boolean;
  timedOut: boolean;
  /** It sleeps on the GIL, or is on its way to look whether it is free. */
  wantsGil: boolean;
}

/** Computes to its end, or until it is interrupted; returns the nanoseconds that are left. */
export function* compute(
  ns: number,
  state: Exclude<CoreState, 'idle' | 'switching'>,
  code?: CodeKind,
  interruptible = false,
): Program<number> {
  const reply = yield { kind: 'compute', ns, state, ...(code && { code }), interruptible };
  return reply.leftNs;
}

/** Sleeps; returns whether it was for as long as it wanted at most. */
export function* block(state: TaskState | 'idle', timeoutNs?: number): Program<boolean> {
  const reply = yield { kind: 'block', state, ...(timeoutNs !== undefined && { timeoutNs }) };
  return reply.timedOut;
}
