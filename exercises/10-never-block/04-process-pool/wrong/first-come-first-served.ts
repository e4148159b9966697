/**
 * @belief Results are put down as they come.
 * @fails Send chunks > gives the results in the order of the items, whoever finishes when
 * @fails Send chunks > lets calls at once share the processes
 * @fails What has no way across > fails with the error of the first item in order, whoever finishes when
 * @fails A process dies > fails with BrokenProcessPool instead of waiting for ever, whoever dies when
 * @fails Shut down > does what it has, lets all processes exit, and resolves then, whoever finishes when
 * @tell Your results stand in the order in which the processes have finished. Which result belongs to which item, then?
 */
import type { Answer, Launcher, WorkerProcess } from '../support/Launcher';
import { dumps, loads } from '../support/pickle';

/** A process of the pool has died, so nobody knows what else is lost. */
export class BrokenProcessPool extends Error {
  override name = 'BrokenProcessPool';
}

export interface MapOptions {
  /** How many items a process is sent at a time: 1. */
  readonly chunksize?: number;
}

/** Items that are sent and answered as one. */
interface Chunk {
  readonly message: Uint8Array;
  readonly resolve: (results: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/** Runs functions in processes that share nothing with this one. Python: `concurrent.futures.ProcessPoolExecutor`. */
export class ProcessPoolExecutor {
  readonly #launcher: Launcher;
  readonly #maxWorkers: number;
  /** Chunks that no process has yet, the oldest first. */
  readonly #waiting = new Set<Chunk>();
  /** All processes that are there, each with the chunk that it has. */
  readonly #processes = new Map<WorkerProcess, Chunk | undefined>();
  /** Those that were told to end. */
  readonly #ending = new Set<WorkerProcess>();
  readonly #onEmpty: (() => void)[] = [];
  #broken: BrokenProcessPool | undefined;
  #isShutDown = false;

  constructor(launcher: Launcher, maxWorkers: number) {
    this.#launcher = launcher;
    this.#maxWorkers = maxWorkers;
  }

  /** The results of `fn` in the order of the items. Fails with the error of the first item at which it threw. */
  async map<T, R>(
    fn: (item: T) => R,
    items: readonly T[],
    { chunksize = 1 }: MapOptions = {},
  ): Promise<R[]> {
    if (!(chunksize >= 1)) throw new RangeError('chunksize must be >= 1');
    if (this.#broken) throw this.#broken;
    if (this.#isShutDown) throw new Error('cannot schedule new futures after shutdown');

    // What cannot be sent is known before anything is.
    const messages: Uint8Array[] = [];
    for (let at = 0; at < items.length; at += chunksize)
      messages.push(dumps({ fn, items: items.slice(at, at + chunksize) }));

    const chunks = new Set<Chunk>();
    const answers = messages.map(
      (message) =>
        new Promise<readonly unknown[]>((resolve, reject) => {
          chunks.add({ message, resolve, reject });
        }),
    );
    // Only one failure is told; of the others nobody hears.
    for (const answer of answers) answer.catch(() => {});
    for (const chunk of chunks) this.#waiting.add(chunk);
    this.#handOut();
    try {
      const results: unknown[] = [];
      await Promise.all(answers.map(async (answer) => results.push(...(await answer))));
      return results as R[];
    } finally {
      for (const chunk of chunks) this.#waiting.delete(chunk);
    }
  }

  /** Takes nothing more, does what it has, and resolves when all processes have exited. Python: `shutdown(wait=True)`. */
  shutdown(): Promise<void> {
    this.#isShutDown = true;
    return new Promise((resolve) => {
      this.#onEmpty.push(resolve);
      this.#handOut();
    });
  }

  /** Gives each idle process its next chunk, and starts one where there may be one more. */
  #handOut(): void {
    for (const chunk of this.#waiting) {
      const process = this.#idle() ?? this.#start();
      if (!process) return;
      this.#waiting.delete(chunk);
      this.#processes.set(process, chunk);
      process.send(chunk.message);
    }
    if (!this.#isShutDown) return;
    for (const [process, chunk] of this.#processes) {
      if (chunk || this.#ending.has(process)) continue;
      this.#ending.add(process);
      process.end();
    }
    if (this.#processes.size === 0) for (const resolve of this.#onEmpty.splice(0)) resolve();
  }

  #idle(): WorkerProcess | undefined {
    for (const [process, chunk] of this.#processes) if (!chunk) return process;
    return undefined;
  }

  #start(): WorkerProcess | undefined {
    if (this.#processes.size >= this.#maxWorkers) return undefined;
    const process = this.#launcher.start();
    this.#processes.set(process, undefined);
    process.onMessage((message) => {
      const answer = loads(message) as Answer;
      const chunk = this.#processes.get(process);
      this.#processes.set(process, undefined);
      if ('error' in answer) chunk?.reject(answer.error);
      else chunk?.resolve(answer.results);
      this.#handOut();
    });
    process.onExit((code) => {
      if (!this.#ending.has(process)) this.#break(code);
      this.#processes.delete(process);
      this.#handOut();
    });
    return process;
  }

  /** Nobody told this process to end. What it had is lost, and what the others have cannot be trusted to come. */
  #break(code: number): void {
    if (this.#broken) return;
    this.#broken = new BrokenProcessPool(`a process of the pool died with exit code ${code}`);
    for (const chunk of this.#waiting) chunk.reject(this.#broken);
    this.#waiting.clear();
    for (const [process, chunk] of this.#processes) {
      chunk?.reject(this.#broken);
      this.#ending.add(process);
      process.kill();
    }
  }
}
