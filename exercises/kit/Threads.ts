import { Access, type Thread } from './Access';
import { Lock } from './Lock';
import { nameOf } from './schedule';

/** A program of some threads, ready to start. */
export interface Scene<Result> {
  /** The first is called A, the second B. */
  readonly threads: readonly Thread<unknown>[];
  /** Asked when all threads have ended: what came of it. */
  readonly result: () => Result;
}

/** A step that was taken. */
export interface Step {
  /** `A1`: the first step of thread A. */
  readonly name: string;
  /** 0 for A. */
  readonly thread: number;
  readonly access: Access;
}

/** A thread that cannot go on, and what it waits for. */
export interface Wait {
  readonly thread: string;
  readonly access: Access;
  /** The thread that holds what it waits for, where that is a lock. */
  readonly holder: string | undefined;
  /** Whether that thread is at its end, and will never give it back. */
  readonly holderHasEnded: boolean;
}

interface Runner {
  readonly generator: Thread<unknown>;
  /** Before which access it stands; undefined when it has ended. */
  next: Access | undefined;
  steps: number;
  error?: unknown;
}

/**
 * One run of a scene, step by step: whoever calls `step` decides who goes next. A thread runs up to its first access before the
 * first step, and with each step through its access up to the next one.
 */
export class Threads<Result> {
  readonly steps: Step[] = [];
  readonly #runners: readonly Runner[];
  readonly #result: () => Result;

  constructor(setUp: () => Scene<Result>) {
    const { threads, result } = setUp();
    this.#result = result;
    this.#runners = threads.map((generator) => ({ generator, next: undefined, steps: 0 }));
    this.#runners.forEach((_, thread) => {
      this.#goOn(thread);
    });
  }

  get count(): number {
    return this.#runners.length;
  }

  /** The access that the thread takes next, or undefined when it has ended. */
  next(thread: number): Access | undefined {
    return this.#runners[thread]?.next;
  }

  stepsOf(thread: number): number {
    return this.#runners[thread]?.steps ?? 0;
  }

  isReady(thread: number): boolean {
    return this.next(thread)?.isReady() ?? false;
  }

  /** The threads that can take a step now. */
  ready(): number[] {
    const ready: number[] = [];
    for (const [thread, { next }] of this.#runners.entries())
      if (next?.isReady()) ready.push(thread);
    return ready;
  }

  /** The threads that cannot take a step now and have not ended. */
  waits(): Wait[] {
    return this.#runners.flatMap(({ next }, thread) => {
      if (next === undefined || next.isReady()) return [];
      const holder = next.place instanceof Lock ? next.place.holder : undefined;
      const holderHasEnded = this.#runners.some(
        (other, index) => nameOf(index) === holder && other.next === undefined,
      );
      return [{ thread: nameOf(thread), access: next, holder, holderHasEnded }];
    });
  }

  /** What the threads threw, by their names. */
  errors(): (readonly [name: string, error: unknown])[] {
    return this.#runners.flatMap((runner, thread) =>
      'error' in runner ? [[nameOf(thread), runner.error] as const] : [],
    );
  }

  result(): Result {
    return this.#result();
  }

  /** Lets the thread, which must be ready, take one step. */
  step(thread: number): Step {
    const runner = this.#runners[thread];
    const access = runner?.next;
    if (runner === undefined || access === undefined || !access.isReady()) {
      throw new Error(`${nameOf(thread)} cannot take a step now`);
    }
    runner.steps += 1;
    const step = { name: `${nameOf(thread)}${runner.steps}`, thread, access };
    this.steps.push(step);
    this.#goOn(thread);
    return step;
  }

  #goOn(thread: number): void {
    const runner = this.#runners[thread];
    if (runner === undefined) return;
    runner.next = undefined;
    try {
      const { done, value } = runner.generator.next(nameOf(thread));
      // A bare `yield`, or anything that is no access: a step of which nothing is known.
      if (!done) runner.next = value instanceof Access ? value : unknownStep();
    } catch (error) {
      runner.error = error;
    }
  }
}

const unknownStep = () => new Access('unknown', { name: '' }, 'goes on');
