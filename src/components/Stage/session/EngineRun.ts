import type { LoopEngine, LoopEngineProgress } from '../../../trace/LoopEngine';
import type { End } from '../../../trace/LoopEvent';
import type { LoopEngineId, LoopTrace } from '../../../trace/LoopTrace';

/** What became of a run. There is no trace when the engine never got to run. */
export interface RunResult {
  readonly trace: LoopTrace | undefined;
  readonly end: End;
}

const STOPPED: End = { type: 'end', reason: 'stopped', message: 'The run was stopped.' };

/** Runs one program at a time. A newer run takes over from the older one, whose late words are not heard. */
export class EngineRun {
  private current: AbortController | undefined;

  constructor(private readonly load: (id: LoopEngineId) => Promise<LoopEngine>) {}

  /** @returns `undefined` when a newer run has taken over, or nobody wants to know any more */
  async run(
    id: LoopEngineId,
    source: string,
    onProgress: (progress: LoopEngineProgress) => void,
  ): Promise<RunResult | undefined> {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    const result = await this.result(id, source, mine.signal, (progress) => {
      if (this.current === mine && !mine.signal.aborted) onProgress(progress);
    });
    if (this.current !== mine) return undefined;
    this.current = undefined;
    return result;
  }

  /** Ends the run under way; how far it has got is its result. */
  stop(): void {
    this.current?.abort();
  }

  /** Ends the run under way without a word: nobody looks any more. */
  dispose(): void {
    this.current?.abort();
    this.current = undefined;
  }

  private async result(
    id: LoopEngineId,
    source: string,
    signal: AbortSignal,
    onProgress: (progress: LoopEngineProgress) => void,
  ): Promise<RunResult> {
    try {
      const engine = await Promise.race([this.load(id), aborted(signal)]);
      if (!engine || signal.aborted) return { trace: undefined, end: STOPPED };
      const trace = await engine.run(source, { signal, onProgress });
      const last = trace.events.at(-1);
      if (last?.type !== 'end')
        return { trace, end: unavailable('it gave a trace without an end') };
      return { trace, end: last };
    } catch (error) {
      return {
        trace: undefined,
        end: unavailable(error instanceof Error ? error.message : String(error)),
      };
    }
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function unavailable(why: string): End {
  return {
    type: 'end',
    reason: 'unavailable',
    message: `The engine could not be started: ${why}. Check the connection and press Run again; your program is still here.`,
  };
}
