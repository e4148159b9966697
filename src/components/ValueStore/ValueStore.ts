/** A value outside React that components subscribe to. */
export class ValueStore<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getSnapshot = (): T => this.value;

  /** Changes some fields and tells those who watch. Named methods of an owner call it, components never. */
  change(part: Partial<T>): void {
    this.value = { ...this.value, ...part };
    for (const listener of this.listeners) listener();
  }
}
