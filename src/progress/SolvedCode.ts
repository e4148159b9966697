import { type StorageAccess, StorageSlot, type WriteResult } from './StorageSlot';
import { codeFormat, type StoredCode } from './StoredCode';

export interface SolvedCodePorts {
  readonly storage: StorageAccess;
  readonly now: () => number;
  readonly onMovedAside: (backup: string) => void;
}

/**
 * The code with which an exercise has last passed its tests. The draft may be taken apart again afterwards: what builds on
 * an exercise takes this. It is read from the storage each time, so all tabs have the newest; what cannot be stored is kept
 * for the visit.
 */
export class SolvedCode {
  private readonly slot: StorageSlot<StoredCode>;
  private unsaved: StoredCode | undefined;

  constructor(
    exerciseId: string,
    private readonly ports: SolvedCodePorts,
  ) {
    const format = codeFormat(`solved-code:${exerciseId}`);
    this.slot = new StorageSlot(format, ports.storage, ports.now);
  }

  read(): StoredCode | undefined {
    const stored = this.stored();
    const isOlder = !stored || (this.unsaved && this.unsaved.at >= stored.at);
    return isOlder ? this.unsaved : stored;
  }

  keep(code: string): WriteResult {
    const solved = { code, at: this.ports.now() };
    const result = this.stored()?.code === code ? 'saved' : this.slot.write(solved);
    this.unsaved = result === 'saved' ? undefined : solved;
    return result;
  }

  private stored(): StoredCode | undefined {
    const read = this.slot.read();
    if (read.kind === 'junk' && read.backup) this.ports.onMovedAside(read.backup);
    return read.kind === 'value' ? read.value : undefined;
  }
}
