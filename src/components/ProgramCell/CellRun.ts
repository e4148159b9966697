import type { CellKernel, CellOutput, CellResult } from '../../trace/CellKernel';
import type { LoopEngineProgress } from '../../trace/LoopEngine';
import type { CellLanguage } from './CellLanguage';

/** Where a cell is with its run. */
export type CellState =
  | { readonly phase: 'idle'; readonly note?: string }
  | {
      readonly phase: 'running';
      readonly output: readonly CellOutput[];
      readonly progress: LoopEngineProgress | undefined;
    }
  | {
      readonly phase: 'ended';
      readonly output: readonly CellOutput[];
      readonly result: CellResult;
      /** What it ran on, if that has a name. */
      readonly title: string | undefined;
    };

/** One cell's runs: a newer one ends the older one. */
export class CellRun {
  private state: CellState = { phase: 'idle' };
  private current: AbortController | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly kernel: () => Promise<CellKernel>,
    private readonly language: Pick<CellLanguage, 'name' | 'loading' | 'restarted'>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): CellState => this.state;

  async run(code: string): Promise<void> {
    this.stop();
    const mine = new AbortController();
    this.current = mine;
    const output: CellOutput[] = [];
    const tell = (progress?: LoopEngineProgress) => {
      if (this.current === mine)
        this.become({ phase: 'running', output: [...output], progress: progress });
    };
    tell({ what: this.language.loading, loaded: 0, total: 0 });
    const { result, title } = await this.kernel().then(
      async (kernel) => {
        if (kernel.title !== undefined) tell();
        const result = await kernel.run(code, {
          signal: mine.signal,
          onOutput: (pieces) => {
            output.push(...pieces);
            tell();
          },
          onStart: tell,
          onProgress: tell,
        });
        return { result, title: kernel.title };
      },
      (): { result: CellResult; title: undefined } => ({
        result: {
          outcome: 'unavailable',
          message: `${this.language.name} did not load. Check your connection, then run it again.`,
        },
        title: undefined,
      }),
    );
    if (this.current !== mine) return;
    this.current = undefined;
    this.become({ phase: 'ended', output, result, title });
  }

  stop(): void {
    this.current?.abort();
  }

  /** Ends the run, and forgets what this page's cells have set. */
  async restart(): Promise<void> {
    this.stop();
    this.current = undefined;
    this.become({
      phase: 'idle',
      ...(this.language.restarted !== undefined && { note: this.language.restarted }),
    });
    await this.kernel().then(
      (kernel) => kernel.restart?.(),
      () => undefined,
    );
  }

  private become(state: CellState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
