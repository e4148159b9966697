import { besideFormat } from './BesideTexts';
import { FILE_FORMAT, FILE_VERSION, type KeptText, type ProgressFile } from './ProgressFile';
import type { ProgressStore } from './ProgressStore';
import { type ImportPlan, planImport } from './planImport';
import { progressEvents } from './progressState';
import { type StorageAccess, StorageSlot, type WriteResult } from './StorageSlot';
import { codeFormat, type StoredCode } from './StoredCode';

/** A slot's key, or that of its backup: it has a version. What else the site stores (its faces) is nothing of the reader's. */
const SLOT_KEY = /^yieldpoint:.+:\d+/;
const TEXT_KEY = /^yieldpoint:(draft|solved-code|beside):([a-z0-9-]+):\d+$/;

export interface ArchivePorts {
  readonly storage: StorageAccess;
  readonly now: () => number;
}

/** All that the course keeps of its reader, as one: to save to a file, to load from one, to look at raw, to erase. */
export class ProgressArchive {
  constructor(
    private readonly store: ProgressStore,
    private readonly ports: ArchivePorts,
  ) {}

  /** Everything, as a file. */
  toFile(): ProgressFile {
    return {
      ...{ format: FILE_FORMAT, version: FILE_VERSION, savedAt: this.ports.now() },
      events: progressEvents(this.store.getSnapshot()),
      texts: this.texts(),
    };
  }

  /** What loading this file would change. Changes nothing. */
  plan(file: ProgressFile): ImportPlan {
    return planImport(file, this.store.getSnapshot(), this.texts());
  }

  /**
   * Adds what the file has to what is here. The texts come first: who hears that an exercise is solved finds its code. The first
   * write that fails ends it, and the file can be loaded again.
   */
  load(file: ProgressFile): WriteResult {
    const { added, beside } = this.plan(file);
    for (const { exercise, kind, code, at } of added) {
      const result = this.code(kind === 'draft' ? 'draft' : 'solved-code', exercise).write({
        code,
        at,
      });
      if (result !== 'saved') return result;
    }
    for (const { exercise, code, at } of beside) {
      const result = this.putBeside(exercise, { code, at });
      if (result !== 'saved') return result;
    }
    return this.store.merge(file.events);
  }

  /** All texts of the reader's, by exercise. */
  texts(): readonly KeptText[] {
    const stored = this.keys().flatMap((key) => {
      const [, slot = '', exercise = ''] = TEXT_KEY.exec(key) ?? [];
      return slot && exercise ? [{ slot, exercise }] : [];
    });
    const drafts = stored.filter(({ slot }) => slot === 'draft');
    const asides = stored.filter(({ slot }) => slot === 'beside');
    // Of what could not be stored, the store has the code that solved an exercise.
    const solved = new Set([
      ...stored.filter(({ slot }) => slot === 'solved-code').map(({ exercise }) => exercise),
      ...this.store.getSnapshot().solved,
    ]);
    return [
      ...drafts.flatMap(({ exercise }) =>
        text(exercise, 'draft', this.readCode('draft', exercise)),
      ),
      ...[...solved].flatMap((exercise) =>
        text(exercise, 'solved', this.store.solvedText(exercise)),
      ),
      ...asides.flatMap(({ exercise }) =>
        this.beside(exercise).flatMap((one) => text(exercise, 'beside', one)),
      ),
    ].sort((a, b) => (a.exercise < b.exercise ? -1 : a.exercise > b.exercise ? 1 : 0));
  }

  /** The texts beside the one in the editor. */
  beside(exercise: string): readonly StoredCode[] {
    const read = this.besideSlot(exercise).read();
    return read.kind === 'value' ? read.value : [];
  }

  /** Puts a text from beside into the editor, and the editor's beside. */
  takeFromBeside(exercise: string, chosen: StoredCode): WriteResult {
    const draft = this.readCode('draft', exercise);
    const rest = this.beside(exercise).filter(({ code }) => code !== chosen.code);
    // Beside first, with both: should the second write fail, no text is lost.
    const both = draft ? [...rest, chosen, draft] : [...rest, chosen];
    const kept = this.besideSlot(exercise).write(both);
    if (kept !== 'saved') return kept;
    const result = this.code('draft', exercise).write({ code: chosen.code, at: this.ports.now() });
    if (result === 'saved') this.dropBeside(exercise, chosen);
    this.store.touch();
    return result;
  }

  /** Forgets a text beside. */
  dropBeside(exercise: string, dropped: StoredCode): WriteResult {
    const rest = this.beside(exercise).filter(({ code }) => code !== dropped.code);
    const slot = this.besideSlot(exercise);
    const result = rest.length > 0 ? slot.write(rest) : slot.remove();
    this.store.touch();
    return result;
  }

  /** Each key of the course with what stands there, as it is; also what could not be read and was moved aside. */
  raw(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.keys().map((key) => [key, this.read(key)]));
  }

  /** The keys to which unreadable content was moved, on this visit or an earlier one. */
  movedAside(): readonly string[] {
    return this.keys().filter((key) => key.includes(':backup:'));
  }

  /** Forgets everything: progress, texts, preferences, and what was moved aside. */
  erase(): WriteResult {
    try {
      const storage = this.ports.storage();
      for (const key of this.keys()) storage?.removeItem(key);
      this.store.forget();
      return this.keys().length === 0 ? 'saved' : 'refused';
    } catch {
      return 'refused';
    }
  }

  private keys(): readonly string[] {
    try {
      const storage = this.ports.storage();
      if (!storage) return [];
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return all.filter((key) => SLOT_KEY.test(key)).sort();
    } catch {
      return [];
    }
  }

  private read(key: string): string {
    try {
      return this.ports.storage()?.getItem(key) ?? '';
    } catch {
      return '';
    }
  }

  private putBeside(exercise: string, text: StoredCode): WriteResult {
    return this.besideSlot(exercise).write([...this.beside(exercise), text]);
  }

  private readCode(slot: 'draft' | 'solved-code', exercise: string): StoredCode | undefined {
    const read = this.code(slot, exercise).read();
    return read.kind === 'value' ? read.value : undefined;
  }

  private code(slot: 'draft' | 'solved-code', exercise: string): StorageSlot<StoredCode> {
    return new StorageSlot(codeFormat(`${slot}:${exercise}`), this.ports.storage, this.ports.now);
  }

  private besideSlot(exercise: string): StorageSlot<readonly StoredCode[]> {
    return new StorageSlot(besideFormat(exercise), this.ports.storage, this.ports.now);
  }
}

function text(
  exercise: string,
  kind: KeptText['kind'],
  stored: StoredCode | undefined,
): KeptText[] {
  return stored ? [{ exercise, kind, code: stored.code, at: stored.at }] : [];
}
