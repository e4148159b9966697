import type { Draft } from '../../progress/Draft';
import type { LoopEngine } from '../../trace/LoopEngine';
import type { LoopEngineId, LoopLanguage, LoopTrace } from '../../trace/LoopTrace';

/** A program of a preset in one language, and the run that was recorded when it was written. */
export interface StageProgramView {
  readonly language: LoopLanguage;
  readonly source: string;
  readonly trace: LoopTrace;
}

/** A program that the Stage can show, with the question that it answers. */
export interface StagePreset {
  /** Its files without their endings: `09-event-loop/03-two-sleepers`. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** In Python, in TypeScript or in both; Python first. */
  readonly programs: readonly StageProgramView[];
}

/** A preset that is not loaded yet. */
export interface StagePresetEntry extends Pick<StagePreset, 'id' | 'title' | 'question'> {
  readonly languages: readonly LoopLanguage[];
  load(): Promise<StagePreset>;
}

/** A part of the loop that the chapter has an exercise for. */
export interface StageLoopPart {
  /** Of the exercise: `ready-queue`. */
  readonly slug: string;
  readonly title: string;
  /** Where the reader can write it. */
  readonly path: string;
  /** The reader has solved it: their code stands in their loop. */
  readonly own: boolean;
}

/** Who runs programs in this page. */
export interface StageEngines {
  /** Loads an engine's script when it is first asked for. @throws Error when it cannot be had */
  load(id: LoopEngineId): Promise<LoopEngine>;
  /** All parts of the loop, in the order of the chapter. Asked again at each run: the reader may have solved one since. */
  parts(): readonly StageLoopPart[];
}

/** What a link brings: it is shown, and runs only when the reader says so. */
export interface StageLink {
  readonly preset: string | undefined;
  /** The sender's program, if it is not the preset's own. */
  readonly source: string | undefined;
  readonly language: LoopLanguage;
  readonly engine: LoopEngineId;
  /** 0-based. */
  readonly step: number;
  /** The engine beside it. */
  readonly compare: LoopEngineId | undefined;
}

export interface StageProps {
  readonly preset: StagePreset;
  /** Missing: CPython for a preset in Python, the reference loop for one in TypeScript alone. */
  readonly engine?: LoopEngineId;
  /** What the reader may choose from; in a chapter, nothing. */
  readonly presets?: readonly StagePresetEntry[];
  readonly engines: StageEngines;
  /**
   * Keeps the reader's version of a program: `stage-09-event-loop/03-two-sleepers-python`. In the page,
   * `(id) => progress.draft(id)`.
   */
  readonly draft: (id: string) => Draft;
  /** `page`: the whole width and everything; `inline`: in a chapter; `front`: it plays a recorded trace, and links to the page. */
  readonly layout: 'page' | 'inline' | 'front';
  /** Makes the address of a link: of the page that holds the whole Stage. */
  readonly address: (link: StageLink) => string;
  /** What the reader came with. */
  readonly opened?: StageLink;
}
