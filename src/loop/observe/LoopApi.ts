/**
 * The parts of `#loop` and `#kit` that are watched, by their public methods. The loop may be the reader's own: what an object
 * really has is looked at when it is used.
 */
export type Coroutine = Generator<unknown, unknown, unknown>;

export interface ObservedHandle {
  readonly cancelled: boolean;
  cancel(): void;
}

export interface ObservedTimer extends ObservedHandle {
  /** Seconds. */
  readonly when: number;
}

export interface ObservedFuture {
  done(): boolean;
}

export interface ObservedTask extends ObservedFuture {
  cancelled(): boolean;
  readonly name: string;
}

/** Milliseconds throughout. */
export interface ObservedKernel {
  now(): number;
  sleep(ms: number): void;
  select(interests: readonly KernelInterest[], timeoutMs: number | null): KernelInterest[];
}

export interface KernelInterest {
  readonly fd: number;
  readonly event: 'read' | 'write';
}

/** Seconds, but for `poll`. */
export interface ObservedLoop {
  time(): number;
  callSoon(callback: () => void): ObservedHandle;
  callLater(delay: number, callback: () => void): ObservedTimer;
  callAt(when: number, callback: () => void): ObservedTimer;
  runOnce(): void;
  runUntilComplete(awaitable: unknown): unknown;
  poll(timeoutMs: number | null): void;
  createFuture(): ObservedFuture;
  createTask(coroutine: Coroutine, name?: string): ObservedTask;
  addReader(fd: number, callback: () => void): void;
  removeReader(fd: number): boolean;
  addWriter(fd: number, callback: () => void): void;
  removeWriter(fd: number): boolean;
  setExceptionHandler(handler: (error: unknown) => void): void;
}

export type LoopClass = new (kernel: ObservedKernel) => ObservedLoop;
export type KernelClass = new (options?: object) => ObservedKernel;

/** What `#loop` exports. */
export interface LoopModule {
  readonly newEventLoop: () => ObservedLoop;
  readonly setLoopFactory: (factory: () => ObservedLoop) => void;
  readonly [name: string]: unknown;
}
