import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Launcher, WorkerProcess } from '../support/Launcher';

/**
 * Starts real workers: threads of the operating system, each with a heap and a loop of its own. They share nothing with you, as processes
 * do, and a message is copied. What they have in common with you is the process: a fault in C code would end both.
 */
export class WorkerThreads implements Launcher {
  readonly workers: Worker[] = [];
  /** How many have not exited. */
  alive = 0;
  readonly #code: string;

  private constructor(code: string) {
    this.#code = code;
  }

  /** Makes JavaScript of `worker.ts` and what it imports, once for all workers. */
  static async prepare(): Promise<WorkerThreads> {
    const built = await build({
      root: dirname(fileURLToPath(import.meta.url)),
      configFile: false,
      logLevel: 'silent',
      build: { ssr: 'worker.ts', write: false, rollupOptions: { output: { format: 'cjs' } } },
    });
    const [bundle] = Array.isArray(built) ? built : [built];
    const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
    if (chunk?.type !== 'chunk') throw new Error('worker.ts could not be bundled');
    return new WorkerThreads(chunk.code);
  }

  start(): WorkerProcess {
    const worker = new Worker(this.#code, { eval: true });
    this.workers.push(worker);
    this.alive += 1;
    worker.on('exit', () => {
      this.alive -= 1;
    });
    return {
      send: (message) => worker.postMessage(message),
      onMessage: (listener) => worker.on('message', listener),
      onExit: (listener) => worker.on('exit', listener),
      end: () => worker.postMessage('end'),
      kill: () => worker.terminate(),
    };
  }
}
