import type { Engine, RunEvent, RunFiles, RunOutcome } from '../../../runner/types';
import type { RunAction } from './runReducer';

/** Events are shown in batches: a thousand lines of output are not a thousand renderings. */
const BATCH_MS = 16;

/** Starts and ends runs. A newer run takes over from the older one, whose late words are not heard. */
export class RunControl {
  private engine: Promise<Engine> | undefined;
  private current: AbortController | undefined;

  constructor(
    private readonly loadEngine: () => Promise<Engine>,
    private readonly dispatch: (action: RunAction) => void,
  ) {}

  /** Boots the engine, so that the first press is instant. A failure is told when it matters: at the press. */
  prepare(): void {
    this.get()
      .then((engine) => engine.prepare())
      .catch(() => {
        this.engine = undefined;
      });
  }

  async run(files: RunFiles): Promise<void> {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    this.dispatch({ type: 'run' });
    const batch = new Batch((events) => {
      if (this.current === mine) this.dispatch({ type: 'events', events });
    });
    const outcome = await this.outcome(files, mine.signal, (event) => batch.add(event));
    if (this.current !== mine) return batch.drop();
    batch.flush();
    this.current = undefined;
    this.dispatch({ type: 'ended', outcome });
  }

  /** Ends the run under way, at once for the learner, whenever the engine gets there. */
  stop(): void {
    if (!this.current) return;
    this.current.abort();
    this.current = undefined;
    this.dispatch({ type: 'ended', outcome: { kind: 'cancelled' } });
  }

  /** Ends the run under way without a word: the page is left. */
  dispose(): void {
    this.current?.abort();
    this.current = undefined;
  }

  private get(): Promise<Engine> {
    this.engine ??= this.loadEngine();
    return this.engine;
  }

  private async outcome(
    files: RunFiles,
    signal: AbortSignal,
    onEvent: (event: RunEvent) => void,
  ): Promise<RunOutcome> {
    try {
      const engine = await this.get();
      return await engine.run(files, { signal, onEvent });
    } catch (error) {
      this.engine = undefined;
      const why = error instanceof Error ? error.message : String(error);
      const message = `The runner could not be started (${why}). Check the connection and press Run again.`;
      return {
        kind: 'stopped',
        problem: { code: 'unavailable', message },
        tests: [],
        durationMs: 0,
      };
    }
  }
}

class Batch {
  private events: RunEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (events: readonly RunEvent[]) => void) {}

  add(event: RunEvent): void {
    this.events.push(event);
    this.timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  flush(): void {
    const events = this.events;
    this.drop();
    if (events.length > 0) this.show(events);
  }

  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.events = [];
  }
}
