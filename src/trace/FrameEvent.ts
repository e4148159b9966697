/**
 * What can become of a frame, one event at a time. `src/python/frame_trace.py` records them; nothing else makes any.
 * Frames have numbers in the order in which they came to be; 1 is the module's.
 */
export type FrameEvent =
  | Call
  | Create
  | Resume
  | Line
  | Yield
  | Return
  | Raise
  | Unwind
  | Close
  | Collect
  | Print;

/** A value as Python prints it, at most 60 characters, or the number of the frame of a generator or coroutine object. */
export type Value = string | { readonly generator: number };

/** Locals that are new or have changed since the frame's last event that had any; `null`: the name is gone. */
export type Changes = Readonly<Record<string, Value | null>>;

/** Who puts the frame of a generator or of a coroutine back on the stack. `other`: a function such as `list`, or an unpacking. */
export type Resumer =
  | 'next'
  | 'send'
  | 'throw'
  | 'close'
  | 'for'
  | 'yield from'
  | 'await'
  | 'collect'
  | 'other';

interface InFrame {
  readonly frame: number;
}

/** An ordinary call: a new frame is on top of the stack. The module's frame comes by such an event too. */
interface Call extends InFrame {
  readonly type: 'call';
  readonly function: string;
  readonly line: number;
  /** The call as it is written in the program. */
  readonly text?: string;
  readonly locals?: Changes;
}

/**
 * A generator function or a coroutine function was called: the object is there, with its frame, and no line has run. Whatever
 * is said of a generator below holds of a coroutine.
 */
interface Create extends InFrame {
  readonly type: 'create';
  readonly function: string;
  /** It is a coroutine object; else it is a generator. */
  readonly coroutine?: true;
  readonly line: number;
  readonly text?: string;
  readonly locals?: Changes;
}

/** A generator's frame is on top of the stack again, or for the first time. */
interface Resume extends InFrame {
  readonly type: 'resume';
  /** Where it goes on. */
  readonly line: number;
  readonly by: Resumer;
  /** What is written at the place that resumes it: `next(walk)`; for a `for` loop, what it loops over. */
  readonly text?: string;
}

/** A line is about to run. */
interface Line extends InFrame {
  readonly type: 'line';
  readonly line: number;
  readonly locals?: Changes;
}

/** The frame leaves the stack and lives on in its generator object. */
interface Yield extends InFrame {
  readonly type: 'yield';
  readonly value: Value;
  /** Missing when `throw` only passed through the frame, from a generator that it delegates to. */
  readonly line?: number;
  readonly locals?: Changes;
}

/** The frame leaves the stack and is gone. */
interface Return extends InFrame {
  readonly type: 'return';
  readonly line: number;
  readonly value: Value;
  readonly locals?: Changes;
}

/** An exception arises in the frame, or comes into it from a call. */
interface Raise extends InFrame {
  readonly type: 'raise';
  readonly line: number;
  readonly error: string;
  readonly locals?: Changes;
}

/** The frame leaves the stack by an exception that it did not catch, and is gone. */
interface Unwind extends InFrame {
  readonly type: 'unwind';
  readonly line: number;
  readonly error: string;
}

/** A generator is closed and no line of it ran for that. */
interface Close extends InFrame {
  readonly type: 'close';
  readonly text?: string;
}

/** Nothing refers to a generator object any more. One that is suspended is closed before it goes. */
interface Collect extends InFrame {
  readonly type: 'collect';
}

/** The program wrote to its standard output. */
interface Print extends InFrame {
  readonly type: 'print';
  readonly text: string;
}
