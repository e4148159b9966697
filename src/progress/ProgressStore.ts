import { Draft } from './Draft';
import { hintsFormat } from './HintsShown';
import { DEFAULT_PREFERENCES, type Preferences, preferencesFormat } from './Preferences';
import type { ProgressEvent, ProgressKind } from './ProgressEvent';
import { progressFormat } from './progressFormat';
import {
  foldEvents,
  NOTHING_DONE,
  type ProgressState,
  progressEvents,
  progressState,
} from './progressState';
import { SolvedCode } from './SolvedCode';
import type { StorageAccess, WriteResult } from './StorageSlot';
import { StorageSlot } from './StorageSlot';
import type { StoredCode } from './StoredCode';

/** What readers of the store see. A new object for each change, the same one until then. */
export interface ProgressSnapshot extends ProgressState {
  /** Ids of the solved exercises. */
  readonly solved: ReadonlySet<string>;
  readonly preferences: Preferences;
  /** How the last write went. */
  readonly saving: WriteResult;
  /** Keys to which unreadable content was moved. */
  readonly movedAside: readonly string[];
}

export const EMPTY_PROGRESS: ProgressSnapshot = {
  ...NOTHING_DONE,
  solved: new Set(),
  preferences: DEFAULT_PREFERENCES,
  saving: 'saved',
  movedAside: [],
};

export interface ProgressPorts {
  /** Outlives the tab. */
  readonly storage: StorageAccess;
  /** Lives as long as the tab. */
  readonly session: StorageAccess;
  readonly now: () => number;
  /** Calls back with the key that another tab has written, `null` for all. Returns the way to stop. */
  readonly onChangeElsewhere: (listener: (key: string | null) => void) => () => void;
}

/**
 * All that the course remembers about its reader. State lives here, outside React; it is changed by named methods
 * and read through `getSnapshot`. What cannot be stored is kept for the visit, and `saving` says so.
 */
export class ProgressStore {
  private snapshot: ProgressSnapshot = EMPTY_PROGRESS;
  private readonly listeners = new Set<() => void>();
  private readonly progress: StorageSlot<readonly ProgressEvent[]>;
  private readonly preferences: StorageSlot<Preferences>;
  private readonly hints: StorageSlot<Readonly<Record<string, number>>>;
  private readonly passed = new Map<string, SolvedCode>();
  /** What was stored when this tab last looked: when it is gone then, another tab has erased it, and it stays erased. */
  private stored = false;

  constructor(private readonly ports: ProgressPorts) {
    this.progress = new StorageSlot(progressFormat, ports.storage, ports.now);
    this.preferences = new StorageSlot(preferencesFormat, ports.storage, ports.now);
    this.hints = new StorageSlot(hintsFormat, ports.session, ports.now);
    this.absorb();
    ports.onChangeElsewhere((key) => {
      if (key === null || key === this.progress.key || key === this.preferences.key) this.absorb();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getSnapshot = (): ProgressSnapshot => this.snapshot;

  /** Remembers that something happened to an exercise, now. */
  record(exerciseId: string, kind: ProgressKind): void {
    this.fold({ about: 'exercise', id: exerciseId, kind });
  }

  /** Folds in what another browser has remembered. */
  merge(events: readonly ProgressEvent[]): WriteResult {
    this.absorb();
    this.keep(foldEvents(this.state(), events));
    return this.snapshot.saving;
  }

  /** Everything has been erased from the storage: this tab forgets it too. */
  forget(): void {
    this.stored = false;
    this.passed.clear();
    this.change({ ...EMPTY_PROGRESS });
  }

  /** Texts that this snapshot does not hold have changed: who shows them looks again. */
  touch(): void {
    this.change({});
  }

  /** Remembers that a page was opened, or read: its path without the base URL. */
  recordPage(path: string, kind: ProgressKind<'page'>): void {
    this.fold({ about: 'page', id: path, kind });
  }

  /** Remembers an answer to a quiz's question: that it was tried, and whether it was right. */
  recordAnswer(questionId: string, right: boolean): void {
    this.recordTry('question', questionId, right);
  }

  /** Remembers a prediction, right or not. */
  recordPrediction(program: string, right: boolean): void {
    this.recordTry('prediction', program, right);
  }

  /** Remembers that this code has passed all tests of an exercise. */
  recordSolved(exerciseId: string, code: string): void {
    // The code first: another tab that hears of the event finds it there.
    const saving = this.solvedCodeOf(exerciseId).keep(code);
    this.record(exerciseId, 'solved');
    if (saving !== 'saved') this.change({ saving });
  }

  /** The code with which an exercise has last passed its tests; `undefined` before it has, or when it is not kept. */
  solvedCode(exerciseId: string): string | undefined {
    return this.solvedText(exerciseId)?.code;
  }

  /** The same with its time. */
  solvedText(exerciseId: string): StoredCode | undefined {
    return this.solvedCodeOf(exerciseId).read();
  }

  /** The same for several exercises, id → code, without those that are not solved. */
  solvedCodes(exerciseIds: readonly string[]): Readonly<Record<string, string>> {
    const codes = exerciseIds.map((id) => [id, this.solvedCode(id)] as const);
    return Object.fromEntries(
      codes.flatMap(([id, code]) => (code === undefined ? [] : [[id, code]])),
    );
  }

  /** Chooses for the whole course. */
  prefer(choice: Partial<Preferences>): void {
    const preferences = { ...this.snapshot.preferences, ...choice };
    this.change({ preferences, saving: this.preferences.write(preferences) });
  }

  /** The learner's text of an exercise. */
  draft(exerciseId: string): Draft {
    return new Draft(exerciseId, {
      storage: this.ports.storage,
      now: this.ports.now,
      onChangeElsewhere: this.ports.onChangeElsewhere,
      onMovedAside: (backup) => this.noteMovedAside(backup),
    });
  }

  /** How many hints of an exercise this tab has opened. */
  hintsShown(exerciseId: string): number {
    const read = this.hints.read();
    return read.kind === 'value' ? (read.value[exerciseId] ?? 0) : 0;
  }

  rememberHints(exerciseId: string, count: number): void {
    const read = this.hints.read();
    this.hints.write({ ...(read.kind === 'value' ? read.value : {}), [exerciseId]: count });
  }

  private solvedCodeOf(exerciseId: string): SolvedCode {
    const known = this.passed.get(exerciseId);
    if (known) return known;
    const { storage, now } = this.ports;
    const onMovedAside = (backup: string) => this.noteMovedAside(backup);
    const code = new SolvedCode(exerciseId, { storage, now, onMovedAside });
    this.passed.set(exerciseId, code);
    return code;
  }

  private recordTry(about: 'question' | 'prediction', id: string, right: boolean): void {
    const tried = { about, id, kind: 'tried' };
    this.fold(...(right ? [tried, { about, id, kind: 'right' }] : [tried]));
  }

  /** What happened now, at one time: that is how a first try is told from a later one. */
  private fold(...happened: readonly Omit<ProgressEvent, 'at'>[]): void {
    // Another tab may have written since: its events are folded in, so that neither loses any.
    this.absorb();
    const at = this.ports.now();
    const before = this.state();
    const state = foldEvents(
      before,
      happened.map((event) => ({ ...event, at })),
    );
    if (state !== before) this.keep(state);
  }

  private keep(state: ProgressState): void {
    const saving = this.progress.write(progressEvents(state));
    if (saving === 'saved') this.stored = true;
    this.change({ ...state, saving });
  }

  private state(): ProgressState {
    const { exercise, page, question, prediction } = this.snapshot;
    return { exercise, page, question, prediction };
  }

  private absorb(): void {
    const events = this.readOrMoveAside(this.progress);
    const preferences = this.readOrMoveAside(this.preferences) ?? this.snapshot.preferences;
    const isErased = this.stored && this.progress.read().kind === 'absent';
    this.stored = events !== undefined;
    const mine = isErased ? [] : progressEvents(this.state());
    const state = progressState([...(events ?? []), ...mine]);
    if (JSON.stringify([state, preferences]) === this.digest()) return;
    this.change({ ...state, preferences });
  }

  private digest(): string {
    return JSON.stringify([this.state(), this.snapshot.preferences]);
  }

  private readOrMoveAside<T>(slot: StorageSlot<T>): T | undefined {
    const read = slot.read();
    if (read.kind === 'junk' && read.backup) this.noteMovedAside(read.backup);
    return read.kind === 'value' ? read.value : undefined;
  }

  private noteMovedAside(backup: string): void {
    this.change({ movedAside: [...this.snapshot.movedAside, backup] });
  }

  private change(part: Partial<ProgressSnapshot>): void {
    const snapshot = { ...this.snapshot, ...part };
    this.snapshot = part.exercise ? { ...snapshot, solved: solvedIn(part.exercise) } : snapshot;
    for (const listener of this.listeners) listener();
  }
}

function solvedIn(exercises: ProgressState['exercise']): ReadonlySet<string> {
  return new Set(Object.keys(exercises).filter((id) => exercises[id]?.solved !== undefined));
}
