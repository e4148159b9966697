import type { StorageAccess, WriteResult } from './StorageSlot';
import { StorageSlot } from './StorageSlot';
import { codeFormat, type StoredCode } from './StoredCode';

/** `elsewhere`: another tab has written since this one last looked; nothing was overwritten. */
export type DraftSave = WriteResult | 'elsewhere';

export interface DraftPorts {
  readonly storage: StorageAccess;
  readonly now: () => number;
  readonly onChangeElsewhere: (listener: (key: string | null) => void) => () => void;
  readonly onMovedAside: (backup: string) => void;
}

/**
 * The learner's text of one exercise, under a key of its own. A save compares what is stored with what this tab
 * last saw: a storage event may be missed (a tab that slept), and a text must never be overwritten silently.
 */
export class Draft {
  private readonly slot: StorageSlot<StoredCode>;
  private seen: string | null | undefined = null;

  constructor(
    exerciseId: string,
    private readonly ports: DraftPorts,
  ) {
    this.slot = new StorageSlot(codeFormat(`draft:${exerciseId}`), ports.storage, ports.now);
  }

  /** The stored text, if there is one. From here on this tab knows of it. */
  read(): string | undefined {
    const stored = this.slot.read();
    this.seen = this.slot.raw();
    if (stored.kind === 'junk' && stored.backup) this.ports.onMovedAside(stored.backup);
    return stored.kind === 'value' ? stored.value.code : undefined;
  }

  /** True when there is a stored text. Unlike `read` it changes nothing. */
  isStored(): boolean {
    return typeof this.slot.raw() === 'string';
  }

  /** True when the stored text is not the one that this tab last saw. */
  changedElsewhere(): boolean {
    const raw = this.slot.raw();
    return raw !== undefined && this.seen !== undefined && raw !== this.seen;
  }

  save(code: string): DraftSave {
    return this.unlessElsewhere(() => this.slot.write({ code, at: this.ports.now() }));
  }

  /** Forgets the text: the exercise is as it was given. */
  remove(): DraftSave {
    return this.unlessElsewhere(() => this.slot.remove());
  }

  /** Calls `listener` when another tab has changed this text. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.ports.onChangeElsewhere((key) => {
      if ((key === null || key === this.slot.key) && this.changedElsewhere()) listener();
    });
  }

  private unlessElsewhere(act: () => WriteResult): DraftSave {
    if (this.changedElsewhere()) return 'elsewhere';
    const result = act();
    this.seen = this.slot.raw();
    return result;
  }
}
