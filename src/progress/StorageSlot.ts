import { migrate, type SlotFormat, slotKey } from './SlotFormat';

/** The browser's storage, asked for anew each time: merely touching `localStorage` may throw. */
export type StorageAccess = () =>
  | Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  | undefined;

export type WriteResult = 'saved' | 'full' | 'refused';

export type SlotRead<T> =
  | { readonly kind: 'absent' | 'refused' }
  | { readonly kind: 'value'; readonly value: T }
  /** The content was no JSON of ours. It now stands under `backup`, or where it was when `backup` is missing. */
  | { readonly kind: 'junk'; readonly backup?: string };

/**
 * One value in a storage that may be absent, refuse, be full or hold junk. Nothing here throws. Junk is moved to
 * a backup key before anything is written in its place; where that fails, the slot refuses to write.
 */
export class StorageSlot<T> {
  readonly key: string;
  private unmovedJunk: string | undefined;

  constructor(
    private readonly format: SlotFormat<T>,
    private readonly storage: StorageAccess,
    private readonly now: () => number,
  ) {
    this.key = slotKey(format.name, format.version);
  }

  /** The stored text as it is, for telling whether someone else has written meanwhile; `undefined` when it cannot be read. */
  raw(): string | null | undefined {
    try {
      return this.storage()?.getItem(this.key);
    } catch {
      return undefined;
    }
  }

  read(): SlotRead<T> {
    try {
      const storage = this.storage();
      if (!storage) return { kind: 'refused' };
      for (let version = this.format.version; version >= 1; version--) {
        const key = slotKey(this.format.name, version);
        const raw = storage.getItem(key);
        if (raw === null) continue;
        const value = this.decode(raw, version);
        return value === undefined ? this.moveAside(key, raw) : { kind: 'value', value };
      }
      return { kind: 'absent' };
    } catch {
      return { kind: 'refused' };
    }
  }

  write(value: T): WriteResult {
    try {
      const storage = this.storage();
      if (!storage || this.holdsUnmovedJunk()) return 'refused';
      storage.setItem(this.key, JSON.stringify(value));
      return 'saved';
    } catch (error) {
      return isQuotaError(error) ? 'full' : 'refused';
    }
  }

  remove(): WriteResult {
    try {
      const storage = this.storage();
      if (!storage || this.holdsUnmovedJunk()) return 'refused';
      storage.removeItem(this.key);
      return 'saved';
    } catch {
      return 'refused';
    }
  }

  private decode(raw: string, version: number): T | undefined {
    try {
      return migrate(this.format, JSON.parse(raw) as unknown, version);
    } catch {
      return undefined;
    }
  }

  private moveAside(key: string, raw: string): SlotRead<T> {
    const backup = `${key}:backup:${this.now()}`;
    try {
      const storage = this.storage();
      storage?.setItem(backup, raw);
      storage?.removeItem(key);
      return { kind: 'junk', backup };
    } catch {
      if (key === this.key) this.unmovedJunk = raw;
      return { kind: 'junk' };
    }
  }

  private holdsUnmovedJunk(): boolean {
    return this.unmovedJunk !== undefined && this.raw() === this.unmovedJunk;
  }
}

/** Browsers agree neither on the class nor on the code, only on the word. */
function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
