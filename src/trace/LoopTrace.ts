import type { LoopEvent } from './LoopEvent';

export type LoopEngineId = 'cpython' | 'reference' | 'reader';
export type LoopLanguage = 'python' | 'typescript';

/** A program's run on an event loop, from its start to its end. Plain JSON. */
export interface LoopTrace {
  readonly engine: LoopEngineId;
  readonly language: LoopLanguage;
  /** `CPython 3.14.2`, `The reference loop`, `Your loop`. */
  readonly title: string;
  /** What ran; lines count from 1. */
  readonly source: string;
  /** The loop's own frames, as its engine calls them. */
  readonly frames: LoopFrames;
  /** Parts of the loop that are the reader's own: slugs of exercises. Only of the engine `reader`. */
  readonly own?: readonly string[];
  /**
   * The ready queue is JavaScript's job queue: all of it is run, also what comes meanwhile, before the loop goes on. A pass is a
   * turn of its loop, which takes one timer. Missing: a pass runs what was ready when it began, as asyncio's does.
   */
  readonly drains?: true;
  /** The last one is an `end`. */
  readonly events: readonly LoopEvent[];
}

/** What stands on the stack below the program's frames while the loop is at work. */
export interface LoopFrames {
  /** `asyncio.run`; `run`. */
  readonly run: string;
  /** `BaseEventLoop._run_once`; `EventLoop.runOnce`. */
  readonly runOnce: string;
  /** `Handle._run`; `Handle.run`. */
  readonly handleRun: string;
  /** `Task.__step`; `Task.step`. */
  readonly taskStep: string;
  /** `selector.select`; `kernel.select`. */
  readonly select: string;
}
