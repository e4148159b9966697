/** Starts processes. There are two: `Computer` simulates them, `node/WorkerThreads` has real ones. */
export interface Launcher {
  start(): WorkerProcess;
}

/** Your end of the pipe to a process. */
export interface WorkerProcess {
  /** Writes a message into the pipe: `dumps({ fn, items })`. The process reads one after another, also the one that is starting. */
  send(message: Uint8Array): void;
  /** Calls `listener` with each answer of the process. `loads` makes an `Answer` of it. */
  onMessage(listener: (message: Uint8Array) => void): void;
  /** Calls `listener` once, when the process has exited, however it came to that. */
  onExit(listener: (code: number) => void): void;
  /** The process exits with code 0 when it has read all that was sent before. */
  end(): void;
  /** The process exits soon, whatever it does. What was in its pipe is gone. */
  kill(): void;
}

/** What a process is sent, when `loads` has read it. */
export interface Call {
  readonly fn: (item: unknown) => unknown;
  readonly items: readonly unknown[];
}

/** What a process answers: a result for each item, or what `fn` threw at one of them. It does not go on to the items behind. */
export type Answer = { readonly results: readonly unknown[] } | { readonly error: Error };
