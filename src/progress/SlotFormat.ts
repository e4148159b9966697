/**
 * What one storage key holds. The version is part of the key, so that a tab that still runs last month's script
 * never reads or overwrites what this month's has written.
 */
export interface SlotFormat<T> {
  /** `progress`, `draft:countdown`. */
  readonly name: string;
  readonly version: number;
  /** `migrations[n]` turns the JSON of version n into that of version n + 1. Pure. */
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
  /** The value, or `undefined` when the JSON is not one. */
  parse(value: unknown): T | undefined;
}

/** `yieldpoint:progress:1` */
export function slotKey(name: string, version: number): string {
  return `yieldpoint:${name}:${version}`;
}

/** Brings JSON of an older version to the format's own. */
export function migrate<T>(format: SlotFormat<T>, value: unknown, from: number): T | undefined {
  let current = value;
  for (let version = from; version < format.version; version++) {
    const step = format.migrations[version];
    if (!step) return undefined;
    current = step(current);
  }
  return format.parse(current);
}
