import { answer } from './answer';
import type { Call, Launcher, WorkerProcess } from './Launcher';
import { loads } from './pickle';

/** A computer that starts simulated processes. They work when they are told to (`goOn`), so a test can play any schedule. */
export class Computer implements Launcher {
  readonly processes: Process[] = [];

  start(): WorkerProcess {
    const process = new Process(this.processes.length + 1);
    this.processes.push(process);
    return process;
  }

  alive(): Process[] {
    return this.processes.filter(({ isAlive }) => isAlive);
  }

  /** Those that have something to do. */
  busy(): Process[] {
    return this.alive().filter(({ pipe }) => pipe.length > 0);
  }

  /** All that the pool has sent, oldest first. */
  sent(): Uint8Array[] {
    return this.processes.flatMap(({ received }) => received);
  }
}

/** A process of the computer. The pool sees the `WorkerProcess` in it. */
export class Process implements WorkerProcess {
  /** What it has not read yet. A number is an exit code that is on its way. */
  readonly pipe: (Uint8Array | number)[] = [];
  readonly received: Uint8Array[] = [];
  isAlive = true;
  readonly #answered: ((message: Uint8Array) => void)[] = [];
  readonly #exited: ((code: number) => void)[] = [];

  constructor(readonly number: number) {}

  send(message: Uint8Array): void {
    if (!this.isAlive) throw new Error(`EPIPE: process ${this.number} is gone`);
    this.pipe.push(message);
    this.received.push(message);
  }

  onMessage(listener: (message: Uint8Array) => void): void {
    this.#answered.push(listener);
  }

  onExit(listener: (code: number) => void): void {
    this.#exited.push(listener);
  }

  end(): void {
    this.pipe.push(0);
  }

  kill(): void {
    if (this.isAlive) this.pipe.splice(0, this.pipe.length, -15);
  }

  /** The process works off what comes first in its pipe: it answers, or exits. */
  goOn(): void {
    const next = this.pipe.shift();
    if (next === undefined) return;
    const told = typeof next === 'number' ? next : (answer(next) ?? -11);
    if (typeof told === 'number') this.die(told);
    else for (const listener of this.#answered) listener(told);
  }

  /** The process exits, of whatever. Code -9 is what the kernel does when memory runs out. */
  die(code: number): void {
    this.isAlive = false;
    this.pipe.length = 0;
    for (const listener of this.#exited) listener(code);
  }

  /** How many items it has before it. */
  get items(): number {
    return this.pipe.flatMap((next) =>
      typeof next === 'number' ? [] : (loads(next) as Call).items,
    ).length;
  }
}
