import type { LoopEngineId, LoopLanguage, LoopTrace } from './LoopTrace';

/** How far an engine is on its way to being ready. */
export interface LoopEngineProgress {
  /** Bytes. */
  readonly loaded: number;
  readonly total: number;
  /** `Loading Python`, `Starting Python`. */
  readonly what: string;
}

export interface LoopRunOptions {
  readonly signal?: AbortSignal;
  /** Called while the engine is made ready; at once for the first time. */
  readonly onProgress?: (progress: LoopEngineProgress) => void;
}

/** Runs a program and gives what happened. */
export interface LoopEngine {
  readonly id: LoopEngineId;
  readonly language: LoopLanguage;
  /**
   * Always resolves with a trace: what went wrong is its `end` event. A newer run ends the older one, whose trace then
   * ends with `stopped`, and so does the signal.
   */
  run(source: string, options?: LoopRunOptions): Promise<LoopTrace>;
  dispose(): void;
}
