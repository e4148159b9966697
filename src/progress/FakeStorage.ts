/** A storage for tests: refuses, is full, or is changed by "another tab" on demand. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  failure: 'none' | 'refuse' | 'full' = 'none';
  private readonly listeners = new Set<(key: string | null) => void>();

  readonly access = () => {
    if (this.failure === 'refuse') throw new DOMException('denied', 'SecurityError');
    return this;
  };

  readonly onChangeElsewhere = (listener: (key: string | null) => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.failure === 'full') throw new DOMException('no room', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  /** What another tab does: it writes, and this tab hears of it. */
  writeElsewhere(key: string, value: string): void {
    this.items.set(key, value);
    for (const listener of this.listeners) listener(key);
  }

  /** Another tab removes all keys. */
  eraseElsewhere(): void {
    const keys = [...this.items.keys()];
    this.items.clear();
    for (const key of keys) for (const listener of this.listeners) listener(key);
  }
}
