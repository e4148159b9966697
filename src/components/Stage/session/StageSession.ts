import type { Draft } from '../../../progress/Draft';
import type { LoopEngineId, LoopLanguage, LoopTrace } from '../../../trace/LoopTrace';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import { ValueStore } from '../../ValueStore/ValueStore';
import { firstEngine, LANGUAGE_OF } from '../engineChoices';
import type { StageEngines, StageLink, StagePreset } from '../StageProps';
import { EngineRun } from './EngineRun';
import type { SideState, StageState } from './StageState';
import { StageTexts } from './StageTexts';

export interface SessionParts {
  readonly preset: StagePreset;
  readonly engine: LoopEngineId | undefined;
  readonly engines: StageEngines;
  readonly draft: (id: string) => Draft;
  readonly opened: StageLink | undefined;
}

type SideName = 'main' | 'beside';

/** One reader at one preset: the program, the engines, their runs. Components read it and call its methods. */
export class StageSession {
  readonly preset: StagePreset;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => StageState;
  private readonly engines: StageEngines;
  private readonly state: ValueStore<StageState>;
  private readonly texts: StageTexts;
  private readonly runs: Readonly<Record<SideName, EngineRun>>;
  private editor: CodeEditor | undefined;
  /** Where the reader is in the main run. */
  private step: number;
  /** The step that a link leads to, until the run that it belongs to is there. */
  private awaited: number;
  private mayRunLinked = false;

  constructor({ preset, engine, engines, draft, opened }: SessionParts) {
    this.preset = preset;
    this.engines = engines;
    this.texts = new StageTexts(preset, draft, opened);
    this.step = opened?.step ?? 0;
    this.awaited = this.step;
    const load = (id: LoopEngineId) => engines.load(id);
    this.runs = { main: new EngineRun(load), beside: new EngineRun(load) };
    const first = firstEngine(preset, opened?.engine ?? engine);
    const beside = opened?.compare;
    this.state = new ValueStore<StageState>({
      main: this.still(first),
      beside: beside && beside !== first ? this.still(beside) : undefined,
      ...this.texts.of(LANGUAGE_OF[first]),
      editing: false,
      shown: 0,
      start: this.step,
      saved: 'none',
      undoable: undefined,
      parts: [],
    });
    this.subscribe = this.state.subscribe;
    this.getSnapshot = this.state.getSnapshot;
  }

  private get language(): LoopLanguage {
    return LANGUAGE_OF[this.getSnapshot().main.engine];
  }

  /** Takes up the reader's version from an earlier visit. It is not run. */
  restore(): void {
    this.texts.restore();
    this.change(this.texts.of(this.language));
  }

  /** Connects the editor; returns the way to disconnect it. */
  attach(editor: CodeEditor): () => void {
    this.editor = editor;
    return () => {
      if (this.editor === editor) this.editor = undefined;
    };
  }

  /** Another engine, on its language's program. It runs, unless that run is recorded, or a stranger's program has never run here. */
  choose(engine: LoopEngineId): void {
    this.runs.main.dispose();
    if (this.getSnapshot().beside?.engine === engine) this.compare(undefined);
    const text = this.texts.of(LANGUAGE_OF[engine]);
    this.change({ ...text, main: this.still(engine), editing: false, undoable: undefined });
    this.showOrRun('main');
  }

  /** Sets an engine beside the other; `undefined` takes it away. */
  compare(engine: LoopEngineId | undefined): void {
    this.runs.beside.dispose();
    if (!engine || engine === this.getSnapshot().main.engine) {
      this.change({ beside: undefined });
      return;
    }
    this.change({ beside: this.still(engine), editing: false });
    this.showOrRun('beside');
  }

  openEditor(): void {
    this.change({ editing: true });
  }

  /** Shows the run again, with the program that ran. The reader's text is kept. */
  closeEditor(): void {
    this.change({ editing: false });
  }

  /** The reader has changed the text. */
  edit(text: string): void {
    if (text === this.getSnapshot().text) return;
    const saved = this.texts.edit(this.language, text);
    this.change({ ...this.texts.of(this.language), saved, undoable: undefined });
  }

  /** Runs the program as the reader has it, on all engines that are shown. */
  run(): void {
    // A stranger's program too: who presses Run has had the chance to read it.
    this.mayRunLinked = true;
    void this.start('main');
    if (this.getSnapshot().beside) void this.start('beside');
  }

  /** Ends the runs under way. */
  stop(): void {
    this.runs.main.stop();
    this.runs.beside.stop();
  }

  /** Back to the preset's program and its run. Asks nothing, and can be undone. */
  reset(): void {
    const { text, main } = this.getSnapshot();
    if (text === this.texts.given(this.language)) return;
    this.runs.main.dispose();
    const saved = this.texts.reset(this.language);
    const given = this.texts.of(this.language);
    this.change({ ...given, saved, main: this.still(main.engine), undoable: text, editing: false });
    this.showOrRun('main');
  }

  /** Takes `reset` back. */
  undo(): void {
    const { undoable } = this.getSnapshot();
    if (undoable === undefined) return;
    this.edit(undoable);
    this.editor?.setCode(undoable);
    this.change({ editing: true });
  }

  /** Puts the editor's cursor at a line of the program. */
  goTo(line: number): void {
    this.change({ editing: true });
    this.editor?.goTo(line, 1);
  }

  /** The reader has moved to a step of the main run. */
  moved(step: number): void {
    this.step = step;
  }

  /** Where the reader is, for somebody else to open. */
  link(): StageLink {
    const { main, beside, text } = this.getSnapshot();
    return {
      preset: this.preset.id,
      source: text === this.texts.given(this.language) ? undefined : text,
      language: this.language,
      engine: main.engine,
      step: this.step,
      compare: beside?.engine,
    };
  }

  dispose(): void {
    this.runs.main.dispose();
    this.runs.beside.dispose();
  }

  private change(part: Partial<StageState>): void {
    this.state.change(part);
  }

  private changeSide(name: SideName, part: Partial<SideState>): void {
    const side = this.getSnapshot()[name];
    if (side) this.change({ [name]: { ...side, ...part } });
  }

  /** An engine at its language's program, with the run that was recorded of it, if one was. */
  private still(engine: LoopEngineId): SideState {
    const { text } = this.texts.of(LANGUAGE_OF[engine]);
    const trace = this.recorded(engine, text);
    return {
      ...{ engine, trace, recorded: trace !== undefined },
      ...{ running: false, progress: undefined, end: undefined },
    };
  }

  private recorded(engine: LoopEngineId, text: string): LoopTrace | undefined {
    const program = this.preset.programs.find((one) => one.trace.engine === engine);
    return program?.source === text ? { ...program.trace, source: text } : undefined;
  }

  private showOrRun(name: SideName): void {
    const side = this.getSnapshot()[name];
    if (!side) return;
    if (side.trace) this.begin(0);
    else if (this.texts.of(LANGUAGE_OF[side.engine]).origin !== 'link' || this.mayRunLinked)
      void this.start(name);
  }

  /** Other runs are shown from here on. */
  private begin(start: number): void {
    this.change({ start, shown: this.getSnapshot().shown + 1 });
  }

  private async start(name: SideName): Promise<void> {
    const side = this.getSnapshot()[name];
    if (!side) return;
    if (side.engine === 'reader') {
      const parts = this.engines.parts();
      this.change({ parts });
      if (!parts.some(({ own }) => own)) return;
    }
    this.changeSide(name, { running: true, progress: undefined, end: undefined });
    const { text } = this.texts.of(LANGUAGE_OF[side.engine]);
    const result = await this.runs[name].run(side.engine, text, (progress) =>
      this.changeSide(name, { progress }),
    );
    if (!result) return;
    const { trace, end } = result;
    this.changeSide(name, {
      ...{ running: false, progress: undefined },
      end: end.reason === 'finished' ? undefined : end,
    });
    // A program that does not parse, or an engine that is not there, has nothing to show: what was there stays.
    if (!trace || trace.events.length < 2) return;
    this.changeSide(name, { trace, recorded: false });
    if (name === 'main') this.change({ editing: false });
    this.begin(this.awaited);
    this.awaited = 0;
  }
}
