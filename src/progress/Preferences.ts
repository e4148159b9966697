import type { SlotFormat } from './SlotFormat';

/** What a reader has chosen once for the whole course. */
export interface Preferences {
  /** Exercises open in StackBlitz rather than in the instant runner. */
  readonly openInStackBlitz: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { openInStackBlitz: false };

/** A slot of its own, so that a preference is never mixed with progress. */
export const preferencesFormat: SlotFormat<Preferences> = {
  name: 'preferences',
  version: 1,
  migrations: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { openInStackBlitz } = value as Record<string, unknown>;
    return { ...DEFAULT_PREFERENCES, openInStackBlitz: openInStackBlitz === true };
  },
};
