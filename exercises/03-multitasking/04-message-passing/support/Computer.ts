import { Segfault } from './jobs';
import { dumps, loads, PicklingError } from './pickle';

/** Your end of the pipe to a process. */
export interface Worker {
  /** Writes a message into the pipe. The process reads one after another. */
  send(message: string): void;
  /** Calls `listener` with each answer of the process. */
  onMessage(listener: (message: string) => void): void;
  /** Calls `listener` once, when the process has died. */
  onExit(listener: (code: number) => void): void;
}

/** What a worker is sent, as `dumps({ fn, item })`. */
export interface Call {
  readonly fn: (item: unknown) => unknown;
  readonly item: unknown;
}

/** What a worker answers, when `loads` has read it. */
export type Answer = { readonly result: unknown } | { readonly error: Error };

/** The process died while it had the item. */
export class WorkerCrashed extends Error {
  override name = 'WorkerCrashed';

  /** @param code the exit code of the process; below 0 it is a signal, as in Python: -11 for a segmentation fault */
  constructor(readonly code: number) {
    super(`the process died with exit code ${code}`);
  }
}

/**
 * A computer that starts processes. They work when they are told to (`finish`), so a test can play any schedule.
 * Nothing here is a clock.
 */
export class Computer {
  readonly processes: Process[] = [];

  start(): Worker {
    const process = new Process(this.processes.length + 1);
    this.processes.push(process);
    return process;
  }

  alive(): Process[] {
    return this.processes.filter((process) => process.isAlive);
  }

  busy(): Process[] {
    return this.alive().filter((process) => process.pipe.length > 0);
  }

  idle(): Process[] {
    return this.alive().filter((process) => process.pipe.length === 0);
  }
}

/** A process of the computer. The pool sees the `Worker` in it. */
export class Process implements Worker {
  readonly pipe: string[] = [];
  isAlive = true;
  readonly #answered: ((message: string) => void)[] = [];
  readonly #exited: ((code: number) => void)[] = [];

  constructor(readonly number: number) {}

  send(message: string): void {
    if (!this.isAlive) throw new Error(`EPIPE: process ${this.number} is gone`);
    this.pipe.push(message);
  }

  onMessage(listener: (message: string) => void): void {
    this.#answered.push(listener);
  }

  onExit(listener: (code: number) => void): void {
    this.#exited.push(listener);
  }

  /** The process works off the first message of its pipe, and answers, or dies of it. */
  finish(): void {
    const message = this.pipe.shift();
    if (message === undefined) return;
    const answer = work(message);
    if (answer === undefined) this.die(-11);
    else for (const listener of this.#answered) listener(answer);
  }

  /** The process dies, of whatever. Code -9 is what the kernel does when memory runs out. */
  die(code: number): void {
    this.isAlive = false;
    this.pipe.length = 0;
    for (const listener of this.#exited) listener(code);
  }
}

/** What runs on the other side of the pipe. Gives nothing when the process dies of it. */
function work(message: string): string | undefined {
  try {
    const { fn, item } = loads(message) as Call;
    return dumps({ result: fn(item) });
  } catch (error) {
    if (error instanceof Segfault) return undefined;
    const told = error instanceof Error ? error : new PicklingError(String(error));
    return dumps({ error: told });
  }
}
