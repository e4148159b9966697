import { withLoopParts } from '../../../exercise-format/loopPart';
import type { ProgressStore } from '../../../progress/ProgressStore';
import type { Engine } from '../../../runner/types';
import { isSolved } from '../../../runner/verdict';
import type { TypeService } from '../../../type-service/types';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import type { ExerciseContent, ExerciseView } from '../../ExerciseView';
import { ValueStore } from '../../ValueStore/ValueStore';
import type { WorkbenchLayout } from '../WorkbenchProps';
import { DraftKeeper } from './DraftKeeper';
import { failureMarks } from './failureMarks';
import { KeptCode } from './KeptCode';
import { RunControl } from './RunControl';
import { initialRun, type RunAction, runReducer } from './runReducer';
import { solvedTasks } from './solvedTasks';
import { toRunFiles } from './toRunFiles';
import type { PartsFrom, WorkbenchState } from './WorkbenchState';

export interface SessionParts {
  readonly view: ExerciseView;
  readonly content: ExerciseContent;
  readonly engine: () => Promise<Engine>;
  readonly types: () => Promise<TypeService>;
  readonly progress: ProgressStore;
  readonly layout: WorkbenchLayout;
}

/** One learner at one exercise: the text, its runs, hints, the solution. Components read it and call its methods. */
export class WorkbenchSession {
  readonly view: ExerciseView;
  readonly content: ExerciseContent;
  readonly types: () => Promise<TypeService>;
  readonly progress: ProgressStore;
  readonly layout: WorkbenchLayout;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => WorkbenchState;
  private readonly state: ValueStore<WorkbenchState>;
  private readonly tests: readonly string[];
  private readonly runs: RunControl;
  private readonly drafts: DraftKeeper;
  private readonly beside: KeptCode;
  private editor: CodeEditor | undefined;
  private mayCompare = false;
  /** The text of the run under way: the editor's may be another by the time it ends. */
  private ran = '';

  constructor({ view, content, engine, types, progress, layout }: SessionParts) {
    this.view = view;
    this.content = content;
    this.types = types;
    this.progress = progress;
    this.layout = layout;
    this.beside = new KeptCode(progress.draft(`kept-${view.id}`), content.starter);
    this.tests = view.tasks.flatMap((task) => task.tests);
    this.drafts = new DraftKeeper(progress.draft(view.id), content.starter, (saving) =>
      this.change({ saving }),
    );
    const { restored } = this.drafts;
    const preferIde = progress.getSnapshot().preferences.openInStackBlitz;
    this.state = new ValueStore<WorkbenchState>({
      code: restored ?? content.starter,
      run: initialRun(this.tests),
      solved: false,
      solvedTasks: new Set(),
      marks: [],
      editedSinceRun: false,
      partsFrom: 'reader',
      ranOn: [],
      hintsShown: Math.min(progress.hintsShown(view.id), content.hints.length),
      pane: preferIde ? (layout === 'page' ? 'ide' : 'ide-offer') : 'editor',
      confirming: false,
      beforeReset: undefined,
      linked: undefined,
      kept: this.beside.read(),
      saving: restored === undefined ? 'none' : 'saved',
    });
    this.subscribe = this.state.subscribe;
    this.getSnapshot = this.state.getSnapshot;
    this.runs = new RunControl(engine, (action) => this.follow(action));
    this.runs.prepare();
  }

  /** Connects the editor; returns the way to disconnect it. */
  attach(editor: CodeEditor): () => void {
    this.editor = editor;
    return () => {
      if (this.editor === editor) this.editor = undefined;
    };
  }

  /** The learner has changed the text. */
  edit(code: string): void {
    if (code === this.getSnapshot().code) return;
    this.change({ code, beforeReset: undefined, editedSinceRun: true });
    this.drafts.edit(code);
  }

  /** Saves now: the page may be about to go away. */
  saveNow(): void {
    this.drafts.flush();
  }

  run(): void {
    const { code, pane } = this.getSnapshot();
    if (pane !== 'editor') this.change({ pane: 'editor', linked: undefined });
    this.progress.record(this.view.id, 'started');
    // Before anything runs: whatever the text does to the page, it is stored.
    this.drafts.flush();
    const own = this.ownParts();
    this.ran = code;
    this.change({ editedSinceRun: false, ranOn: Object.keys(own) });
    void this.runs.run(toRunFiles(this.contentOn(own), code));
  }

  /** Runs on the reader's own code for the earlier exercises, or on the reference's. */
  runOn(partsFrom: PartsFrom): void {
    this.change({ partsFrom });
    this.run();
  }

  /** The exercise's files as they run now: with the reader's own code for the earlier exercises, if they have any. */
  contentNow(): ExerciseContent {
    return this.contentOn(this.ownParts());
  }

  stop(): void {
    this.runs.stop();
  }

  goTo(line: number, column: number): void {
    if (this.getSnapshot().pane !== 'editor') this.change({ pane: 'editor' });
    this.editor?.goTo(line, column);
  }

  showHint(): void {
    const hintsShown = Math.min(this.getSnapshot().hintsShown + 1, this.content.hints.length);
    this.progress.rememberHints(this.view.id, hintsShown);
    this.change({ hintsShown });
  }

  /** Opens the comparison, or first asks whether to, when the exercise is not solved yet; closes it when open. */
  compare(): void {
    const { solved } = this.progress.getSnapshot();
    if (this.getSnapshot().pane === 'compare') this.change({ pane: 'editor' });
    else if (this.mayCompare || solved.has(this.view.id)) this.openComparison();
    else this.change({ confirming: true });
  }

  confirmCompare(): void {
    this.mayCompare = true;
    this.openComparison();
  }

  declineCompare(): void {
    this.change({ confirming: false });
  }

  reset(): void {
    const before = this.getSnapshot().code;
    if (before === this.content.starter) return;
    this.replaceCode(this.content.starter);
    this.change({ beforeReset: before });
  }

  undoReset(): void {
    const { beforeReset } = this.getSnapshot();
    if (beforeReset !== undefined) this.replaceCode(beforeReset);
  }

  takeTheirs(): void {
    this.replaceCode(this.drafts.takeTheirs());
  }

  keepMine(): void {
    this.drafts.keepMine(this.getSnapshot().code);
  }

  /** Code came with a link: it is shown beside the learner's. Nothing is replaced, and nothing runs. */
  showLinked(linked: string): void {
    if (linked === this.getSnapshot().code) return;
    this.runs.stop();
    this.change({ linked, pane: 'linked', confirming: false });
  }

  takeLinked(): void {
    const { linked, code } = this.getSnapshot();
    if (linked === undefined) return;
    this.replaceCode(linked);
    this.change({ linked: undefined, pane: 'editor', kept: this.beside.keep(code) });
  }

  keepOwn(): void {
    this.change({ linked: undefined, pane: 'editor' });
  }

  /** Puts the kept code into the editor, and keeps what was there. */
  swapKept(): void {
    const { kept, code } = this.getSnapshot();
    if (kept === undefined) return;
    this.replaceCode(kept);
    this.change({ kept: this.beside.keep(code) });
  }

  forgetKept(): void {
    this.beside.forget();
    this.change({ kept: undefined });
  }

  openIde(): void {
    this.runs.stop();
    this.change({ pane: 'ide' });
  }

  closeIde(): void {
    this.change({ pane: 'editor' });
  }

  /** Takes text that was written elsewhere than in the editor: it is saved, and the editor's undo takes it back. */
  replaceCode(code: string): void {
    if (this.editor) this.editor.setCode(code);
    else this.edit(code);
  }

  dispose(): void {
    this.runs.dispose();
    this.drafts.dispose();
  }

  private change(part: Partial<WorkbenchState>): void {
    this.state.change(part);
  }

  private contentOn(own: Readonly<Record<string, string>>): ExerciseContent {
    return { ...this.content, carried: withLoopParts(this.content.carried, own) };
  }

  private ownParts(): Readonly<Record<string, string>> {
    if (this.getSnapshot().partsFrom === 'reference') return {};
    return this.progress.solvedCodes(this.content.buildsOn);
  }

  private openComparison(): void {
    this.progress.record(this.view.id, 'compared');
    this.change({ confirming: false, pane: 'compare' });
  }

  private follow(action: RunAction): void {
    const run = runReducer(this.getSnapshot().run, action);
    this.change({ run });
    if (action.type !== 'ended') return;
    const solved = isSolved(action.outcome, this.tests);
    if (solved) this.progress.recordSolved(this.view.id, this.ran);
    this.change({
      solved,
      solvedTasks: solvedTasks(this.view.tasks, run),
      marks: failureMarks(run),
    });
  }
}
