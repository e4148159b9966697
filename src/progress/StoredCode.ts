import type { SlotFormat } from './SlotFormat';

/** A text of the reader's, and when it was stored, in milliseconds since 1970. */
export interface StoredCode {
  readonly code: string;
  readonly at: number;
}

/** The slot of one such text: `draft:countdown`. */
export function codeFormat(name: string): SlotFormat<StoredCode> {
  return {
    name,
    version: 1,
    migrations: {},
    parse: (value) => {
      const { code, at } = (value ?? {}) as Record<string, unknown>;
      return typeof code === 'string' && typeof at === 'number' ? { code, at } : undefined;
    },
  };
}
