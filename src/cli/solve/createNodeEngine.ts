import { MessageChannel, Worker } from 'node:worker_threads';
import { Run } from '../../runner/host/Run';
import { limits, type RunLimits } from '../../runner/limits';
import { parseFromWorker } from '../../runner/parseMessage';
import type { FromWorker, ToWorker } from '../../runner/protocol';
import type { Engine, RunEvent, RunFiles, RunOutcome, RunProblem } from '../../runner/types';
import { LatestRun } from '../../sandbox/host/LatestRun';
import { WorkerLink } from '../../sandbox/host/WorkerLink';

type Link = WorkerLink<FromWorker, ToWorker>;

const kind = {
  title: 'Worker in which exercises run',
  bootMs: 3 * limits.bootMs,
  parse: parseFromWorker,
};

/**
 * More than the page's. A clone lies on a machine that also builds and checks, and then a cold worker is silent for longer than 1.5
 * seconds although nothing holds it.
 */
const patient: RunLimits = {
  ...{ beatMs: limits.beatMs, silentBeats: 5_000 / limits.beatMs },
  ...{ testMs: 5_000, runMs: 60_000 },
};

/** A list that grows without an end is found out before the machine is full. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/**
 * The page's runner without a page: the same worker, told and watched by the same `Run`, in a thread of Node. So a terminal says what
 * the page says, word for word.
 * @param script the worker's text, from `bundleNodeWorker`
 */
export function createNodeEngine(script: string, patience = patient): Engine {
  const latest = new LatestRun();
  let spare: Link | undefined;
  let runs = 0;

  function take(): Link {
    const link = spare?.alive ? spare : startWorker(script);
    spare = undefined;
    return link;
  }

  async function run(
    files: RunFiles,
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
  ): Promise<RunOutcome> {
    if (signal.aborted) return { kind: 'cancelled' };
    const link = take();
    const cancelled = () => link.kill();
    signal.addEventListener('abort', cancelled, { once: true });
    try {
      await link.ready;
      const started = new Run(link, ++runs, files, onEvent, patience);
      signal.addEventListener('abort', () => started.cancel(), { once: true });
      return await started.result;
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      link.kill();
      return { kind: 'stopped', problem: notStarted(error), tests: [], durationMs: 0 };
    }
  }

  return {
    async prepare() {
      spare ??= startWorker(script);
      await spare.ready.catch(() => undefined);
    },

    run: (files, { signal, onEvent = () => undefined } = {}) =>
      latest.begin(signal, (mine) => run(files, onEvent, mine)),

    dispose() {
      latest.close();
      spare?.kill();
    },
  };
}

function notStarted(error: unknown): RunProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'unavailable',
    message: `The worker that runs exercises could not be started: ${reason}. Run it again.`,
  };
}

function startWorker(script: string): Link {
  const worker = new Worker(script, { eval: true, resourceLimits, stderr: true, stdout: true });
  const { port1, port2 } = new MessageChannel();
  const link: Link = new WorkerLink<FromWorker, ToWorker>(
    // Node's port is a browser's in all that a link asks of it.
    port1 as unknown as MessagePort,
    kind,
    () => void worker.terminate(),
    (answered) => answered(),
  );
  worker.on('error', ({ message }) => link.fail(message));
  worker.postMessage(port2, [port2]);
  return link;
}
