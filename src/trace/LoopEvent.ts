/**
 * What can happen on an event loop, one event at a time. Three engines make such events (CPython, the reference loop, the
 * reader's own loop) and nothing that reads them asks which. Plain data; `README.md` says what a fourth engine must do.
 *
 * Handles, tasks, futures and jobs have numbers, counted from 1 in the order in which they came to be, each kind for itself.
 * Times are virtual seconds from the program's start. Labels are written as the program's language writes them.
 */
export type LoopEvent =
  | FrameStep
  | TaskStep
  | FutureResolved
  | QueueStep
  | KernelStep
  | PoolStep
  | OutputStep
  | End;

/** The program's own frames; `call` puts one on top of the stack, `return` and `unwind` take the top one off. */
export type FrameStep =
  | { readonly type: 'call'; readonly function: string; readonly line: number }
  /** A line of the top frame is about to run. */
  | { readonly type: 'line'; readonly line: number }
  | { readonly type: 'return'; readonly value?: string }
  /** The frame ends by an exception that it did not catch. */
  | { readonly type: 'unwind'; readonly error: string };

/** What a task waits for, as far as the engine can tell. */
export type WaitKind =
  | 'sleep'
  | 'task'
  | 'future'
  | 'gather'
  | 'lock'
  | 'queue'
  | 'io'
  | 'executor';

export type TaskStep =
  | {
      readonly type: 'task';
      readonly task: number;
      /** As asyncio names it, `Task-2`, unless the program gave another name. */
      readonly name: string;
      /** The coroutine function: `order`. */
      readonly coroutine: string;
      /** Line of the coroutine function's `def`. */
      readonly line?: number;
    }
  /** The loop resumes the task's coroutine: its chain of frames is on the stack again. */
  | {
      readonly type: 'step';
      readonly task: number;
      /** The exception that is thrown in, if one is: `CancelledError()`. */
      readonly throws?: string;
    }
  /** The coroutine has suspended: its chain of frames leaves the stack, until the future is resolved. */
  | {
      readonly type: 'wait';
      readonly task: number;
      readonly future: number;
      readonly kind: WaitKind;
      /** What it waits for, in the reader's words: `sleep(0.2)`, `task B`, `queue.get()`. */
      readonly on: string;
    }
  /** The coroutine has suspended and waits for nothing (`sleep(0)`): its next step is in the ready queue already. */
  | { readonly type: 'pause'; readonly task: number }
  /** Somebody asked for its cancellation. It is thrown in at the task's next step. */
  | { readonly type: 'cancel'; readonly task: number; readonly by?: number }
  | {
      readonly type: 'done';
      readonly task: number;
      readonly outcome: 'returned' | 'raised' | 'cancelled';
      /** The returned value or the exception, as the language prints it. */
      readonly value?: string;
    };

/** A future has its outcome: what waits for it becomes ready. Futures nobody ever waits for need not be reported. */
export interface FutureResolved {
  readonly type: 'resolve';
  readonly future: number;
  readonly outcome: 'result' | 'exception' | 'cancelled';
  readonly value?: string;
}

/** Handles: callbacks on their way through the loop. */
export type QueueStep =
  /** Appended to the ready queue. */
  | {
      readonly type: 'soon';
      readonly handle: number;
      /** `step of B`, `on_row('A')`, `wake B`. */
      readonly callback: string;
      /** The task whose step or wake-up it is. */
      readonly task?: number;
      /** Missing: `call_soon`. */
      readonly by?: 'timer' | 'io' | 'thread';
    }
  /** A timer is in the heap. */
  | {
      readonly type: 'timer';
      readonly handle: number;
      readonly callback: string;
      readonly when: number;
      readonly task?: number;
    }
  /** A timer's time has come: it moves from the heap to the end of the ready queue. */
  | { readonly type: 'due'; readonly handle: number }
  /** Cancelled, wherever it is; the loop will not run it. */
  | { readonly type: 'drop'; readonly handle: number }
  /** Taken from the left of the ready queue, and running. */
  | { readonly type: 'run'; readonly handle: number }
  | { readonly type: 'ran'; readonly handle: number };

export type KernelStep =
  /** A pass of the loop begins. */
  | { readonly type: 'pass'; readonly pass: number }
  /** The loop asks the kernel; `null`: without limit. This is where it sleeps, and where the clock moves. */
  | {
      readonly type: 'select';
      readonly timeout: number | null;
      /** What the clock says when the call returns. */
      readonly until: number;
      readonly events: readonly { readonly fd: number; readonly event: 'read' | 'write' }[];
    }
  | {
      readonly type: 'watch';
      readonly fd: number;
      /** `socket 5`, `database`. */
      readonly label: string;
      readonly event: 'read' | 'write';
      readonly callback: string;
      readonly task?: number;
    }
  | { readonly type: 'unwatch'; readonly fd: number; readonly event: 'read' | 'write' }
  /** The clock has moved and the loop did not sleep: the running code holds it (`time.sleep(1)`, a long computation). */
  | { readonly type: 'block'; readonly until: number; readonly call: string };

/** A pool of threads, modelled on virtual time. */
export type PoolStep =
  | { readonly type: 'submit'; readonly job: number; readonly function: string }
  | {
      readonly type: 'work';
      readonly job: number;
      readonly worker: number;
      readonly until: number;
    }
  | { readonly type: 'worked'; readonly job: number };

export type OutputStep =
  | {
      readonly type: 'print';
      /** One line, without its end. */
      readonly text: string;
      /** When, if not now: a worker of the pool prints while the loop sleeps or is held. */
      readonly at?: number;
    }
  /** What the loop or the interpreter has to say: an exception in a callback, a coroutine that was never awaited. */
  | {
      readonly type: 'notice';
      readonly text: string;
      readonly line?: number;
      readonly at?: number;
    };

export interface End {
  readonly type: 'end';
  readonly reason:
    | 'finished'
    | 'raised' // an exception came out of the program
    | 'syntax' // it does not parse
    | 'deadlock' // nothing is ready and nothing is scheduled
    | 'steps' // more steps than the engine records
    | 'endless' // it held the loop until the engine was ended
    | 'stopped' // the reader ended it
    | 'unavailable'; // the engine could not be started
  /** A sentence or two for the reader; for `finished` empty. */
  readonly message: string;
  readonly line?: number;
}
